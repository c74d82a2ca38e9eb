import Foundation

extension Color {
  /// The relative luminance after WCAG 2, `0...1`; nil for the terminal's own colour.
  package var luminance: Double? {
    components.map { color in
      0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
    }
  }

  private func linear(_ component: UInt8) -> Double {
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
