import Canvas
import Testing

@Suite struct KeyNameTests {
  static let keys: [Key] =
    [
      .up, .down, .left, .right, .shiftUp, .shiftDown, .wordLeft, .wordRight, .home, .end, .pageUp,
      .pageDown, .insert,
      .delete, .backspace, .enter, .escape, .tab, .backTab, .function(1), .function(12),
    ]
    + "jJ -+?/:é会".map { .character($0) } + "az \\]".map { .control($0) } + "xX ".map { .alt($0) }

  @Test(arguments: keys)
  func `a key is read back from its name`(key: Key) {
    #expect(Key(named: key.description) == key)
  }

  @Test(
    arguments: [
      ("j", .character("j")), ("G", .character("G")), ("C-r", .control("r")),
      ("Ctrl-R", .control("r")), ("A-x", .alt("x")), ("Delete", .delete), ("del", .delete),
      ("PageDown", .pageDown), ("S-Tab", .backTab), ("Space", .character(" ")),
      ("F5", .function(5)),
      ("C-Space", .control(" ")), ("C-i", .tab), ("Ctrl-Left", .wordLeft), ("C-[", .escape),
      ("-", .character("-")),
    ] as [(String, Key)])
  func `the names that people write are read`(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: ["", " ", "jj", "C-", "C-ab", "X-a", "F0", "Fn", "Hyper-x", "F99", "C-1", "C-é"])
  func `what is not the name of a key is none`(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test(
    arguments: [
      (.control("r"), "C-r"), (.pageDown, "PgDn"), (.character(" "), "Space"),
      (.backTab, "S-Tab"), (.enter, "Enter"), (.alt("x"), "M-x"),
    ] as [(Key, String)])
  func `help shows short names`(key: Key, name: String) {
    #expect("\(key)" == name)
  }
}
