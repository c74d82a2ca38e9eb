import Foundation

/// How somebody sees who lacks the cones for red (protanopia) or for green (deuteranopia), after
/// Machado, Oliveira and Fernandes (2009), at full severity.
enum ColorBlindness: CaseIterable {
  case protanopia, deuteranopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  func seen(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Lab {
    let linear = [color.red, color.green, color.blue].map(Lab.linear)
    let seen = matrix.map { row in
      min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +)))
    }
    return Lab(linear: seen)
  }

  /// A colour in Oklab, where distances are those that the eye sees.
  struct Lab {
    private let values: [Double]

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      self.init(linear: [red, green, blue].map(Self.linear))
    }

    init(linear: [Double]) {
      let (red, green, blue) = (linear[0], linear[1], linear[2])
      let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
      let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
      let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
      values = [
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
      ]
    }

    func distance(to other: Lab) -> Double {
      zip(values, other.values).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    static func linear(_ component: UInt8) -> Double {
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }
}
