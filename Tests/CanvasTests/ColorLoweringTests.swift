import Canvas
import TestSupport
import Testing

/// A colour is lowered in one place, for themes and for the terminal.
@Suite struct ColorLoweringTests {
  static let depths: [ColorDepth] = [.none, .eight, .sixteen, .indexed, .full]

  /// Every named and indexed colour, and a thousand others.
  static let colors: [Color] = {
    var generator = SeededGenerator(seed: 7)
    let others = (0..<1_000).map { _ in
      Color.rgb(
        .random(in: 0...255, using: &generator), .random(in: 0...255, using: &generator),
        .random(in: 0...255, using: &generator))
    }
    return [.terminalDefault] + (0...15).map { .named($0) } + (0...255).map { .indexed($0) }
      + others
  }()

  @Test(arguments: depths)
  func `lowered once or twice is the same`(depth: ColorDepth) {
    for color in Self.colors {
      let lowered = color.lowered(to: depth)
      #expect(lowered.lowered(to: depth) == lowered, "\(color)")
    }
  }

  @Test(arguments: depths)
  func `what is lowered can be shown at that depth`(depth: ColorDepth) {
    for color in Self.colors {
      let fits =
        switch (color.lowered(to: depth), depth) {
        case (.terminalDefault, _), (_, .full), (.named, .sixteen), (.named, .indexed),
          (.indexed, .indexed):
          true
        case (.named(let number), .eight): number < 8
        default: false
        }
      #expect(fits, "\(color) at \(depth)")
    }
  }

  @Test(
    arguments: [(ColorDepth.indexed, 16...255), (.sixteen, 0...15)]
      as [(ColorDepth, ClosedRange<UInt8>)])
  func `a colour of the palette stands for itself`(depth: ColorDepth, indices: ClosedRange<UInt8>)
    throws
  {
    for index in indices {
      let (red, green, blue) = try #require(Color.indexed(index).components)
      let lowered = try #require(Color.rgb(red, green, blue).lowered(to: depth).components)
      #expect(lowered == (red, green, blue), "\(index)")
    }
  }

  @Test(
    arguments: [(ColorDepth.indexed, 16...255), (.sixteen, 0...15)]
      as [(ColorDepth, ClosedRange<UInt8>)])
  func `no other colour of the palette is nearer`(depth: ColorDepth, indices: ClosedRange<UInt8>)
    throws
  {
    for case .rgb(let red, let green, let blue) in Self.colors {
      let color = (red: red, green: green, blue: blue)
      let lowered = try #require(Color.rgb(red, green, blue).lowered(to: depth).components)
      let nearest = try indices.map { try distance(color, #require(Color.indexed($0).components)) }
        .min()
      #expect(distance(color, lowered) == nearest, "\(color)")
    }
  }

  /// Riemersma's distance, without the program's own code.
  private func distance(
    _ one: (red: UInt8, green: UInt8, blue: UInt8), _ other: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let mean = (Int(one.red) + Int(other.red)) / 2
    let red = Int(one.red) - Int(other.red)
    let green = Int(one.green) - Int(other.green)
    let blue = Int(one.blue) - Int(other.blue)
    let redPart = (512 + mean) * red * red / 256
    let bluePart = (767 - mean) * blue * blue / 256
    return redPart + 4 * green * green + bluePart
  }
}
