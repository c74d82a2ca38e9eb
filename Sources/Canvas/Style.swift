/// How a terminal draws a cell.
package struct Style: Hashable, Sendable {
  package var foreground: Color = .terminalDefault
  package var background: Color = .terminalDefault
  package var bold = false
  package var underline = false
  package var reverse = false
  package var dim = false
  package var struck = false

  package init() {}
}
