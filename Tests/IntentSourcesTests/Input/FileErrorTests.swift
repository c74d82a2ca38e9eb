import Foundation
import IntentSources
import Testing

@Suite struct FileErrorTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func problem(of path: String) throws -> FileError.Problem? {
    #expect(throws: FileError.self) { try folder.accounts(at: path) }?.problem
  }

  @Test func `a missing file, a folder and an empty file are named`() throws {
    #expect(try problem(of: folder.path + "/none.csv") == .missing)
    #expect(try problem(of: folder.path) == .folder)
    #expect(try problem(of: folder.write("")) == .empty)
    #expect(try problem(of: folder.write("\u{FEFF}\r\n \r\n")) == .empty)
    #expect(try problem(of: "/dev/null") == .empty)
  }

  @Test func `a file that cannot be read says why`() throws {
    let path = try folder.write("domain\nacme.com\n", as: "closed.csv")
    let loop = folder.path + "/loop.csv"
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)

    guard case .refused(let reason) = try problem(of: loop) else {
      Issue.record("a link to itself was read")
      return
    }
    #expect(reason.contains("symbolic links"))
    #expect(try folder.accounts(at: path).domains == ["acme.com"])
  }

  @Test(arguments: [[UInt8]([0xFF, 0xFE]), [0xFE, 0xFF], []])
  func `UTF-16 is told with and without its mark`(mark: [UInt8]) throws {
    let isBig = mark == [0xFE, 0xFF]
    let bytes = "domain,name\nacme.com,Acme\n".utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? pair.reversed() : pair
    }

    #expect(try problem(of: folder.write(mark + bytes)) == .utf16)
  }

  @Test func `Latin-1 is told with its line`() throws {
    let start = "domain,name\nacme.com,Acme\nb.com,\"two\nM"
    let bytes = Array(start.utf8) + [0xFC] + Array("ller\"".utf8)

    #expect(try problem(of: folder.write(bytes)) == .notUTF8(line: 4))
    #expect(
      try problem(of: folder.write(Array("{\"domain\":\"a.com\"}\n{\"domain\":\"".utf8) + [0xFC]))
        == .notUTF8(line: 2))
  }

  @Test func `a zero byte is binary data`() throws {
    #expect(
      try problem(of: folder.write("domain,name\nacme.com,Acme and others\nb.com,\u{0}\n"))
        == .binary(line: 3))
    #expect(
      try problem(of: folder.write("{\"domain\":\"acme.com\"}\n{\"domain\":\"\u{0}acme.com\"}\n"))
        == .binary(line: 2))
  }

  @Test func `a pipe is read to its end`() throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data("domain\nacme.com\n".utf8))
    try pipe.fileHandleForWriting.close()

    let file = try InputFile("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    var reader = try AccountReader(file, now: .noon)

    #expect(file.size == nil)
    #expect(try reader.next()?.domains == ["acme.com"])
    #expect(reader.progress.bytesRead == 16)
    #expect(try reader.next() == nil)
  }

  @Test func `the sentence says what, why and what to do`() throws {
    let path = try folder.write("Record ID,Company name,Webside\n1,Acme,acme.com\n")

    let error = #expect(throws: FileError.self) { try folder.accounts(at: path) }

    #expect(
      error?.description
        == "\(path): no column holds the domains; the columns are \"Record ID\", \"Company name\","
        + " \"Webside\" (is \"Webside\" meant to be \"website\"?)")
  }

  @Test func `a line of domains instead of names of columns is told`() throws {
    #expect(
      try problem(of: folder.write("stripe.com,Stripe\nacme.com,Acme\n"))
        == .noHeader(columns: ["stripe.com", "Stripe"]))
  }

  @Test func `an evidence file needs its columns and takes no others`() throws {
    func problem(_ header: String) -> FileError.Problem? {
      #expect(throws: FileError.self) { try folder.evidence(header + "\n") }?.problem
    }

    #expect(problem("domain,kind,headline") == .missingColumns(["observed_at"]))
    #expect(
      problem("domain,kind,observd_at,headline")
        == .unknownColumn("observd_at", nearest: "observed_at"))
    #expect(
      problem("domain,kind,observed_at,Observed At,headline") == .repeatedColumn("Observed At"))
  }
}
