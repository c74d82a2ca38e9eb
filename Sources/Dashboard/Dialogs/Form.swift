import Canvas
import Foundation
import Intent

/// A dialog of a few fields that orders one thing when it is sent.
package struct Form: Sendable {
  /// What is ordered, and what it is done to.
  enum Purpose: Hashable, Sendable {
    case add
    case edit(Domain)
    case touch(Domain, Outcome)
    case snooze([Domain])
    case disqualify([Domain])
    case note([Domain])
    case dismiss(Evidence.ID)
    case makeKey

    /// To those that are left, where that is known.
    case addCredits(left: Int?)
  }

  let purpose: Purpose
  let title: String

  /// What Enter does, in a word.
  let verb: String
  private(set) var fields: [Field]
  private(set) var focus = 0

  struct Field: Sendable {
    let label: String
    var text: TextField
    let placeholder: String

    init(_ label: String, _ text: TextField = TextField(), placeholder: String) {
      self.label = label
      self.text = text
      self.placeholder = placeholder
    }
  }

  /// When and where the form is filled in: texts such as `fri 14:00` mean something only there.
  struct Setting {
    let now: Date
    let time: LocalTime

    /// What a company that is on the watchlist is called there.
    let nameOnList: (Domain) -> String?
  }

  init(_ purpose: Purpose, title: String, verb: String, fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.verb = verb
    self.fields = fields
  }

  mutating func take(_ key: Key) {
    switch key {
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    default: _ = fields[focus].text.take(key)
    }
  }

  /// Pastes into the field that has the focus; tells whether all of it has room.
  mutating func paste(_ text: String) -> Bool { fields[focus].text.paste(text) }

  /// What stands in a field, as one line.
  func line(_ field: Int) -> String { fields[field].text.text.oneLine }

  /// What is ordered when the form is sent; nil while it cannot be.
  func effect(_ setting: Setting) -> Effect? {
    switch purpose {
    case .add, .edit: companyEffect
    case .touch, .snooze, .disqualify, .note, .dismiss: triageEffect(setting)
    case .makeKey, .addCredits: nil
    }
  }

  /// What was understood so far, as a line under the fields.
  func reading(_ setting: Setting) -> Notice {
    switch purpose {
    case .add, .edit: companyReading(setting)
    case .touch, .snooze, .disqualify, .note, .dismiss: triageReading(setting)
    case .makeKey, .addCredits: bulkReading
    }
  }
}
