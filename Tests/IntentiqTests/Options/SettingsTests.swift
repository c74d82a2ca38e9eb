import Canvas
import Foundation
import Testing

@testable import intentiq

@Suite struct SettingsTests {
  func settings(
    _ words: [String] = ["themes"], _ environment: [String: String] = [:]
  ) throws -> Settings {
    try Settings(Invocation(parsing: words), environment: environment)
  }

  @Test func `files are where the XDG variables say`() throws {
    let settings = try settings(
      ["themes"], ["XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/etc/me", "HOME": "/home/me"])

    #expect(settings.storePath == "/data/intentiq/intentiq.db")
    #expect(settings.configurationPath == "/etc/me/intentiq/config.json5")
  }

  @Test(arguments: ["", "data", "./data", "~"])
  func `an XDG variable that is no absolute path is ignored`(path: String) throws {
    let settings = try settings(["themes"], ["XDG_DATA_HOME": path, "HOME": "/home/me"])

    #expect(settings.storePath == "/home/me/.local/share/intentiq/intentiq.db")
  }

  @Test func `without a home there is no place`() throws {
    #expect(try settings().storePath == nil)
    #expect(throws: PlaceError.self) { try Places(environment: ["HOME": "rel"]).data() }
  }

  @Test func `an option goes before its variable, and that before the default`() throws {
    let environment = ["INTENTIQ_STORE": "env.db", "HOME": "/home/me"]

    #expect(try settings(["themes"], environment).storePath == "env.db")
    #expect(try settings(["themes", "--store", "opt.db"], environment).storePath == "opt.db")
    #expect(
      try settings(["themes"], ["INTENTIQ_STORE": "", "HOME": "/h"]).storePath
        == "/h/.local/share/intentiq/intentiq.db")
  }

  @Test func `an instant is ISO 8601 with a zone`() throws {
    #expect(
      try settings(["themes", "--at", "2026-03-12T10:00:00+01:00"]).instant
        == Date(timeIntervalSince1970: 1_773_306_000))
    #expect(try settings(["themes"], ["INTENTIQ_AT": "2026-03-12"]).instant != nil)
    for text in ["yesterday", "2026-02-30", "2026-03-12T10:00:00", ""] {
      #expect(throws: UsageError.self) { try settings(["themes", "--at", text]) }
    }
  }

  @Test func `signs are ASCII when asked for or when the locale knows no others`() throws {
    #expect(try settings(["themes"], ["LANG": "C.UTF-8"]).charset == .unicode)
    #expect(try settings(["themes"], ["LANG": "en_US.utf8", "LC_ALL": "C"]).charset == .ascii)
    #expect(try settings(["themes", "--ascii"], ["LANG": "C.UTF-8"]).charset == .ascii)
    #expect(try settings().charset == .ascii)
  }

  @Test func `colours go with an option and with a variable that is not empty`() throws {
    #expect(try settings(["themes", "--no-color"]).refusesColor)
    #expect(try settings(["themes"], ["NO_COLOR": "1"]).refusesColor)
    #expect(try !settings(["themes"], ["NO_COLOR": ""]).refusesColor)
  }
}
