import Intent
import IntentSources
import Testing

@Suite struct CSVFaultTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a quote that never ends costs its line only`() throws {
    let batch = try folder.accounts("domain,name\na.com,\"A\nb.com,B\nc.com,C")

    #expect(batch.domains == ["b.com", "c.com"])
    #expect(
      batch.rejected == [
        Rejection(
          line: 2, field: nil, reason: "the quote that opens cell 2 never closes",
          raw: "a.com,\"A")
      ])
  }

  @Test func `a quote that the next quoted cell closes costs its line only`() throws {
    let batch = try folder.accounts("domain,name\r\na.com,\"A\r\nb.com,\"B\"\r\nc.com,C\r\n")

    #expect(batch.domains == ["b.com", "c.com"])
    #expect(batch.rejected.map(\.line) == [2])
    #expect(batch.rejected.map(\.raw) == ["a.com,\"A"])
  }

  @Test func `a quote that never ends in a large file costs its line only`() throws {
    let rows = (0..<50_000).map { "company\($0).com,Company \($0)\n" }.joined()

    let batch = try folder.accounts("domain,name\na.com,\"A\n" + rows)

    #expect(batch.rejected.map(\.line) == [2])
    #expect(batch.accounts.count == 50_000)
  }

  @Test func `a row over a mebibyte is rejected with its beginning`() throws {
    let long = "long.com," + String(repeating: "x", count: 2 << 20)

    let batch = try folder.accounts("domain,name\na.com,A\n\(long)\nb.com,B\nwrong\n")

    #expect(batch.domains == ["a.com", "b.com"])
    #expect(batch.rejected.map(\.line) == [3, 5])
    #expect(batch.rejected.first?.reason == "the row is longer than 1 MiB")
    #expect(batch.rejected.first?.raw == String(long.prefix(1_000)))
  }

  @Test func `a first line without an end is an error, not a memory full`() throws {
    let path = try folder.write(String(repeating: "x", count: 2 << 20))

    let error = #expect(throws: FileError.self) { try folder.accounts(at: path) }

    #expect(error?.problem == .headerTooLong)
  }

  @Test func `a row with more cells than the header is named`() throws {
    let batch = try folder.accounts("domain,name\na.com,A,Inc.\nb.com,B\n")

    #expect(batch.domains == ["b.com"])
    #expect(
      batch.rejected.map(\.reason) == [
        "it has 3 cells and the header 2; a text with a separator in it stands in quotes"
      ])
  }

  @Test func `ten thousand columns are read, and rejected where the header has none`() throws {
    let many = (0..<10_000).map { "c\($0)" }.joined(separator: ",")

    let wide = try folder.accounts("domain,\(many)\na.com,\(many)\n")
    let narrow = try folder.accounts("domain\nb.com,\(many)\na.com\n")

    #expect(wide.domains == ["a.com"])
    #expect(narrow.domains == ["a.com"])
    #expect(narrow.rejected.map(\.line) == [2])
  }

  @Test func `a second header is rejected as one`() throws {
    let batch = try folder.accounts("domain,name\na.com,A\ndomain,name\nb.com,B\n")

    #expect(batch.domains == ["a.com", "b.com"])
    #expect(
      batch.rejected == [
        Rejection(line: 3, field: nil, reason: "it is the header again", raw: "domain,name")
      ])
  }

  @Test func `rows with another separator are rejected as they were`() throws {
    let batch = try folder.accounts("domain,name\na.com;A\nb.com,B\n")

    #expect(batch.domains == ["b.com"])
    #expect(batch.rejected.map(\.raw) == ["a.com;A"])
    #expect(batch.rejected.map(\.field) == ["domain"])
  }
}
