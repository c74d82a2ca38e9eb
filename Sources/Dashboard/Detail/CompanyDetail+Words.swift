import Canvas
import Intent

extension CompanyDetail {
  /// Why now, and the headlines that weigh most.
  func why(_ setting: DetailSetting) -> [DetailLine] { reason(setting) + triggers(setting) }

  /// Why now; nothing until it is written.
  func reason(_ setting: DetailSetting) -> [DetailLine] {
    guard let words else { return [] }
    return [.blank, .title("Why now")]
      + DetailLine.paragraph(words.whyNow, width: setting.width)
  }

  func triggers(_ setting: DetailSetting) -> [DetailLine] {
    guard let score, !score.keyTriggers.isEmpty else { return [] }
    return [.blank, .title("Key triggers")]
      + score.keyTriggers.map { headline in
        DetailLine(left: [.init("\(setting.glyphs.bullet) ", .accent), .init(headline)])
      }
  }

  /// What to do, what to say and what to write.
  func say(_ setting: DetailSetting) -> [DetailLine] {
    guard let words else { return [] }
    let track = words.talkTrack
    var lines: [DetailLine] = [.blank, .title("Recommended action")]
    lines += DetailLine.paragraph(words.recommendedAction, width: setting.width)
    lines += [.blank, .title("Talk track")]
    lines += DetailLine.paragraph(track.opener, width: setting.width)
    for question in track.questions {
      let texts = question.wrapped(to: max(8, setting.width - 4))
      for (index, text) in texts.enumerated() {
        let mark = index == 0 ? "\(setting.glyphs.bullet) " : "  "
        lines.append(DetailLine(left: [.init(mark, .accent), .init(text)]))
      }
    }
    lines += DetailLine.paragraph(track.bridge, width: setting.width)
    lines += DetailLine.paragraph(track.ask, width: setting.width)
    if let caution = track.caution {
      let text = "\(setting.glyphs.stale) \(caution)"
      lines += DetailLine.paragraph(text, width: setting.width, role: .warning)
    }
    if let wordsNote {
      lines += DetailLine.paragraph(wordsNote, width: setting.width, role: .dim)
    }
    return lines + [.blank, .title("E-mail subject")]
      + DetailLine.paragraph(words.emailSubject, width: setting.width)
  }
}
