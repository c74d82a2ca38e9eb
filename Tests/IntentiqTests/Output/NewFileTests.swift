import Foundation
import Testing

@testable import intentiq

@Suite struct NewFileTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func path(_ name: String) -> String { workplace.folder.appending(path: name).path }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path).sorted()
  }

  @Test func `a file is replaced as a whole, with who may read it`() async throws {
    try workplace.write("a long text of before", to: "x.csv")
    chmod(path("x.csv"), 0o640)

    try await NewFile.write(to: path("x.csv")) { file in
      try file.write("new")
      #expect(try workplace.read("x.csv") == "a long text of before")
    }

    #expect(try workplace.read("x.csv") == "new")
    #expect(FileMode(path("x.csv"))?.permissions == 0o640)
    #expect(try names() == ["x.csv"])
  }

  @Test func `where it fails what was there stays`() async throws {
    struct Trouble: Error {}
    try workplace.write("before", to: "x.csv")

    await #expect(throws: Trouble.self) {
      try await NewFile.write(to: path("x.csv")) { file in
        try file.write("half")
        throw Trouble()
      }
    }

    #expect(try workplace.read("x.csv") == "before")
    #expect(try names() == ["x.csv"])
  }

  @Test func `a file of somebody's that ends in .part stays`() async throws {
    try workplace.write("mine", to: "x.csv.part")

    try await NewFile.write(to: path("x.csv")) { try $0.write("new") }

    #expect(try workplace.read("x.csv.part") == "mine")
    #expect(try workplace.read("x.csv") == "new")
  }

  @Test(arguments: [true, false])
  func `what a link leads to is written, and the link stays`(isThere: Bool) async throws {
    if isThere { try workplace.write("before", to: "target.csv") }
    try FileManager.default.createSymbolicLink(
      atPath: path("x.csv"), withDestinationPath: "target.csv")

    try await NewFile.write(to: path("x.csv")) { try $0.write("new") }

    #expect(FileMode.isLink(path("x.csv")))
    #expect(try workplace.read("target.csv") == "new")
  }

  @Test func `a pipe is written into, and stays one`() async throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    let reader = open(path("pipe"), O_RDWR | O_NONBLOCK)
    defer { close(reader) }

    try await NewFile.write(to: path("pipe")) { try $0.write("new") }

    #expect(FileMode(path("pipe"))?.isRegular == false)
    var bytes = [UInt8](repeating: 0, count: 9)
    #expect(read(reader, &bytes, 9) == 3)
    #expect(bytes.prefix(3) == Array("new".utf8)[...])
  }

  @Test func `a folder cannot be written, and why is told`() async throws {
    await #expect(throws: FileWriteError.self) {
      try await NewFile.write(to: workplace.folder.path) { try $0.write("new") }
    }
  }
}
