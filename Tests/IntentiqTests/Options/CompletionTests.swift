import Foundation
import Testing

@testable import intentiq

@Suite struct CompletionTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  /// What bash offers at the end of a line, its last word being typed.
  private func completions(_ words: String...) throws -> [String] {
    try workplace.write(
      BashCompletion(table: CompletionTable(themes: ["dark"])).description,
      to: "intentiq.bash")
    let line = words.map(\.shellQuoted).joined(separator: " ")
    let script = """
      source ./intentiq.bash
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1)
      _intentiq \(words[0].shellQuoted)
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = workplace.folder
    process.environment = ["HOME": workplace.folder.path, "INTENTIQ_STORE": "t.db"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private var program: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "intentiq").path
  }

  @Test func `bash offers commands, then what may follow them`() throws {
    let first = try completions("intentiq", "")
    #expect(Set(first) == Set(CommandTable.all.map { $0.words[0] }))
    #expect(try completions("intentiq", "watch") == ["watchlist"])
    #expect(try completions("intentiq", "watchlist", "") == ["add", "remove", "list", "edit"])
    #expect(try completions("intentiq", "demo", "pri") == ["prioritize"])
    #expect(try completions("intentiq", "completions", "") == ["bash", "zsh", "fish"])
  }

  @Test func `bash offers options and their values`() throws {
    #expect(try completions("intentiq", "watchlist", "list", "--ba") == ["--band"])
    #expect(
      try completions("intentiq", "watchlist", "list", "--band", "") == ["HOT", "WARM", "COLD"])
    #expect(
      try completions("intentiq", "watchlist", "list", "--band", "=", "W") == ["WARM"])
    #expect(try completions("intentiq", "--theme", "") == ["dark"])
    #expect(
      try completions("intentiq", "export", "history", "--format", "js") == ["json", "jsonl"])
    // The value of an option is no command.
    #expect(try completions("intentiq", "--store", "score", "pri") == ["prioritize"])
  }

  @Test func `bash offers the domains of the watchlist`() throws {
    _ = try workplace.run("--store", "t.db", "watchlist", "add", "acme.com", "acorn.com", "b.com")

    #expect(try completions(program, "score", "ac") == ["acme.com", "acorn.com"])
    #expect(try completions(program, "merge", "acme.com", "b") == ["b.com"])
    #expect(try completions(program, "note", "acme.com", "") == [])
  }

  @Test func `each shell's script names every command and option`() throws {
    let table = CompletionTable(themes: ["dark"])
    let scripts = [
      BashCompletion(table: table).description, ZshCompletion(table: table).description,
      FishCompletion(table: table).description,
    ]
    for script in scripts {
      for command in CommandTable.all {
        #expect(script.contains(command.words[0]))
        for option in command.options { #expect(script.contains(option.name.rawValue)) }
      }
      #expect(script.contains("voicemail"))
    }
  }

  @Test func `an unknown shell is refused with the nearest`() throws {
    let run = try workplace.run("completions", "fihs")

    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean fish?"))
  }

  @Test func `the manual page names every command, with no line that groff would take for its own`()
    throws
  {
    let page = try workplace.run("man").output
    let macros = [".TH", ".SH", ".SS", ".TP", ".B", ".BR", ".RI", ".I", ".PP", ".nf", ".fi"]

    for command in CommandTable.all {
      let name = command.name.replacing("-", with: "\\-")
      #expect(page.contains(".SS \"\(name)"))
    }
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(macros.contains(String(line.split(separator: " ")[0])))
    }
  }
}
