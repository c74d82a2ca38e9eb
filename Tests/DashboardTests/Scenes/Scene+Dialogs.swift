import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let companyDialogs = [
    Scene("add") { driver in
      driver.press(.character("a"))
      driver.type("https://www.Linear.app/about")
    },
    Scene("add-refused") { driver in
      driver.press(.character("a"))
      driver.type("no such thing")
      driver.press(.enter)
    },
    Scene("adding") { driver in
      driver.paste(
        AddingTests.block + "\n"
          + (1...20).map { "company-\($0).example" }.joined(separator: "\n"))
      driver.press(.character(" "), .character("n"))
    },
    Scene("adding-renamed") { driver in
      driver.paste(AddingTests.block)
      driver.press(.character("e"))
      driver.type(" 山手")
    },
    Scene("adding-tagged") { driver in
      driver.paste(AddingTests.block)
      driver.press(.character("t"))
      driver.type("em")
    },
    Scene("adding-reading") { driver in
      driver.paste(String(repeating: "company.example\n", count: 20_000))
    },
    Scene("edit") { driver in driver.press(.character("e")) },
    Scene("tags") { driver in
      driver.press(.character("V"), .character("t"))
      driver.type("+emea -p")
    },
  ]

  static let triageDialogs = [
    triage("snooze", "z"), triage("booking", "b"), triage("connected", "c"),
    triage("disqualify", "D"), triage("note", "i"),
    Scene("snooze-refused") { driver in
      driver.press(.character("z"))
      driver.type("soon")
      driver.press(.tab)
      driver.type("asked to be called after the move to 山手")
    },
    Scene("dismiss") { driver in
      driver.press(.enter)
      driver.loadDetail(of: .stripe)
      driver.press(to: "+17.0 47 ")
      driver.press(.character("D"))
    },
    Scene("copy") { driver in
      driver.loadDetail(of: .stripe)
      driver.press(.character("y"))
    },
    Scene("copy-many") { driver in driver.press(.character("V"), .character("y")) },
  ]

  /// The dialog that a key of the call list opens.
  private static func triage(_ name: String, _ key: Character) -> Scene {
    Scene(name) { driver in
      driver.openCalls()
      driver.press(.character(key))
    }
  }
}
