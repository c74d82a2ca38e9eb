/// The 256 colours of xterm: 16 names, a cube of 6 by 6 by 6, and 24 greys.
enum XtermPalette {
  typealias Components = (red: UInt8, green: UInt8, blue: UInt8)

  static func components(of index: UInt8) -> Components {
    switch index {
    case 0...15: return named[Int(index)]
    case 16...231:
      let place = Int(index) - 16
      return (cube[place / 36], cube[place / 6 % 6], cube[place % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// The index of the nearest colour, the first of those that are equally near.
  ///
  /// The distance is Thiadmer Riemersma's ("redmean"): red, green and blue squared, with weights that
  /// go with the mean red, which comes close to what the eye sees and needs whole numbers only.
  static func nearest(to color: Components, in indices: ClosedRange<UInt8>) -> UInt8 {
    var best = (index: indices.lowerBound, distance: Int.max)
    for index in indices {
      let distance = distance(color, components(of: index))
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  private static func distance(_ one: Components, _ other: Components) -> Int {
    let mean = (Int(one.red) + Int(other.red)) / 2
    let red = Int(one.red) - Int(other.red)
    let green = Int(one.green) - Int(other.green)
    let blue = Int(one.blue) - Int(other.blue)
    return (512 + mean) * red * red / 256 + 4 * green * green
      + (767 - mean) * blue * blue / 256
  }

  private static let cube: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let named: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
