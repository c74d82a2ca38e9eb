import Foundation
import IntentSources
import Testing

@Suite struct RegularFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `where only a file will do, a pipe is refused and nobody is waited for`() throws {
    let pipe = folder.path + "/pipe.csv"
    #expect(mkfifo(pipe, 0o600) == 0)

    for path in [pipe, "/dev/null"] {
      let error = #expect(throws: FileError.self) { try InputFile(regular: path) }
      #expect(error?.problem == .notRegular)
    }
    let other = #expect(throws: FileError.self) { try InputFile(regular: folder.path) }
    #expect(other?.problem == .folder)
  }

  @Test func `where only a file will do, a dash is a file of that name`() throws {
    let error = #expect(throws: FileError.self) { try InputFile(regular: "-") }
    #expect(error?.description == "./-: there is no such file (check the path)")
    let path = try folder.write("domain\nacme.com\n", as: "a.csv")
    #expect(try InputFile(regular: path).size == 16)
  }
}
