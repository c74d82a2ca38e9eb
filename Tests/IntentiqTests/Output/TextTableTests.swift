import Testing

@testable import intentiq

@Suite struct TextTableTests {
  @Test func `columns are aligned by what they take on the screen`() {
    var table = TextTable([.left, .right, .left])
    table.add(["株式会社", "1", "a"])
    table.add(["Café", "100", ""])

    #expect(table.text() == "株式会社    1  a\nCafé      100\n")
  }

  @Test func `flexible columns give way, the widest first`() {
    var table = TextTable([.flexible, .right, .flexible])
    table.add(["a company with a long name", "91", "first, second"])
    table.add(["b", "7", "x"])

    #expect(
      table.lines(within: 30) == ["a company w…  91  first, seco…", "b              7  x"])
    #expect(table.lines(within: 3).first == "a company…  91  first, se…")
    #expect(table.lines().first == "a company with a long name  91  first, second")
  }

  @Test func `colour takes no room`() {
    var table = TextTable([.left, .left])
    table.add([TextTable.Cell("x") { "\u{1B}[1m\($0)\u{1B}[0m" }, TextTable.Cell("y")])
    table.add(["xx", "y"])

    #expect(table.text() == "\u{1B}[1mx\u{1B}[0m   y\nxx  y\n")
  }
}
