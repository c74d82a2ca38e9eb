import Intent
import IntentSources
import Testing

@Suite struct JSONLinesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  let start = #"{"domain":"acme.com","kind":"ipo","observed_at":"2026-03-01","headline":"#

  @Test func `objects are read a line at a time`() throws {
    let batch = try folder.evidence(
      "\u{FEFF}" + start + #""One \u00e9 \ud83d\ude00 \"\\\/"}"# + "\r\n\n"
        + #" { "headline" : "Two" , "domain":"b.com","kind":"open_roles","magnitude":4.7e1,"#
        + #""confidence":"0.5","url":null,"observed_at":"2026-03-01T00:00:00Z"}"#)

    #expect(batch.rejected.isEmpty)
    #expect(batch.evidence.map(\.headline) == ["One \u{E9} \u{1F600} \"\\/", "Two"])
    #expect(batch.evidence.map(\.magnitude) == [nil, 47])
    #expect(batch.evidence.map(\.confidence) == [1, 0.5])
  }

  @Test(arguments: [
    #""half"#, #""no end""#, #""H"} and more"#, #""H",}"#, #"'H'}"#, #""H","magnitude":1e400}"#,
    #""H","magnitude":NaN}"#, #""H","magnitude":-Infinity}"#, #""H","magnitude":.5}"#,
    #""H","magnitude":01}"#, #""H","magnitude":true}"#, #""H","magnitude":[1]}"#, #""\x"}"#,
    #""\u12"}"#, #""H","hedline":"x"}"#, "\"a\u{0B}b\"}", "\u{FEFF}\"H\"}",
  ])
  func `a broken line is rejected and the next goes in`(rest: String) throws {
    let batch = try folder.evidence("\(start)\(rest)\n\(start)\"Good\"}\n")

    #expect(batch.evidence.map(\.headline) == ["Good"])
    #expect(batch.rejected.map(\.line) == [1])
    #expect(batch.rejected.map(\.raw) == [start + rest])
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `ten thousand levels are refused before they cost stack`(level: String) throws {
    let deep = start + String(repeating: level, count: 10_000)

    let batch = try folder.evidence("\(deep)\n\(start)\"Good\"}\n")

    #expect(batch.evidence.map(\.headline) == ["Good"])
    #expect(batch.rejected.map(\.reason) == ["it is nested deeper than 32 levels"])
  }

  @Test func `of two equal keys the first counts`() throws {
    let batch = try folder.evidence(start + #""First","headline":"Second"}"#)

    #expect(batch.evidence.map(\.headline) == ["First"])
  }

  @Test func `an unknown field names the nearest`() throws {
    let batch = try folder.evidence(start + #""H","magnitud":5}"#)

    #expect(batch.rejected.map(\.field) == ["magnitud"])
    #expect(
      batch.rejected.map(\.reason) == ["it is an unknown field; did you mean \"magnitude\"?"])
  }

  @Test func `half a pair of surrogates is one unknown character`() throws {
    let batch = try folder.evidence(start + #""a\ud83db\ude00c\ud83d\u0041"}"#)

    #expect(batch.evidence.map(\.headline) == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}A"])
  }

  @Test func `a line over a mebibyte is rejected with its beginning`() throws {
    let long = start + "\"" + String(repeating: "x", count: 2 << 20) + "\"}"

    let batch = try folder.evidence("\(long)\n\(start)\"Good\"}\n")

    #expect(batch.evidence.map(\.headline) == ["Good"])
    #expect(batch.rejected.map(\.reason) == ["the line is longer than 1 MiB"])
    #expect(batch.rejected.map(\.raw.count) == [1_000])
  }

  @Test func `an array is read one object at a time, however it is laid out`() throws {
    let object = start + #""{[\"]}"}"#

    let batch = try folder.evidence(
      " [\n\(object),\(object)\n , 5,\n{\"domain\":\n\"a\n\(object)\n]\n")

    #expect(batch.evidence.map(\.headline) == ["{[\"]}", "{[\"]}", "{[\"]}"])
    #expect(batch.rejected.map(\.line) == [3, 4, 5])
  }

  @Test func `ten thousand levels in an array cost their line only`() throws {
    let deep = String(repeating: "{\"a\":", count: 10_000)
    let object = start + #""Good"}"#

    let batch = try folder.evidence("[\n\(deep)\n\(object)\n]")

    #expect(batch.evidence.map(\.headline) == ["Good"])
    #expect(batch.rejected.map(\.line) == [2])
    #expect(batch.rejected.first?.reason == "it is nested deeper than 32 levels")
  }

  @Test func `an empty array has nothing to say`() throws {
    #expect(try folder.evidence("[]").evidence.isEmpty)
    #expect(try folder.evidence("[\n]\n").rejected.isEmpty)
  }
}
