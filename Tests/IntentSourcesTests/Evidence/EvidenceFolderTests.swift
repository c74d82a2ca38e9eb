import Foundation
import IntentSources
import Testing

@Suite struct EvidenceFolderTests {
  @Test func `regular files of evidence are listed by path, hidden ones are not`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.JSONL", "a.csv", ".hidden.csv", "notes.txt", "c.ndjson", "csv", "d.json"] {
      _ = try folder.write("12345", as: name)
    }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder.csv", withIntermediateDirectories: false)

    let files = try EvidenceFolder.files(in: folder.path)

    #expect(
      files.map(\.path)
        == ["a.csv", "b.JSONL", "c.ndjson", "d.json"].map { folder.path + "/" + $0 })
    #expect(files.map(\.size) == [5, 5, 5, 5])
    #expect(files.allSatisfy { abs($0.modified.timeIntervalSinceNow) < 600 })
  }

  @Test func `a folder that is none is an error`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x")

    let missing = #expect(throws: FileError.self) {
      try EvidenceFolder.files(in: folder.path + "/none")
    }
    let noFolder = #expect(throws: FileError.self) { try EvidenceFolder.files(in: file) }

    #expect(missing?.problem == .missing)
    #expect(noFolder?.problem == .notAFolder)
  }
}
