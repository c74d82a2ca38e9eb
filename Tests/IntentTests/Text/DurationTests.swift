import Intent
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    ("90s", 90), ("15m", 900), ("24h", 86_400), ("3d", 259_200), ("2w", 1_209_600), ("0m", 0),
  ])
  func `a number with its unit is a duration`(text: String, seconds: Int) {
    #expect(Duration(text: text) == .seconds(seconds))
  }

  @Test(arguments: ["", "m", "15", "15 m", "-15m", "1.5h", "15M", "1h30m", "9999999999w", "١٥m"])
  func `anything else is none`(text: String) {
    #expect(Duration(text: text) == nil)
  }
}
