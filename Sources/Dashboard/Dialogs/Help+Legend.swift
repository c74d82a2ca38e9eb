import Canvas

extension Help {
  typealias Line = (keys: String, text: String)

  /// What the signs of the list mean, and what a filter can ask for, under headings.
  static func legend(_ glyphs: Glyphs) -> [(title: String, lines: [Line])] {
    [
      (
        "Signs in the list",
        [
          (glyphs.star, "new: turned HOT since you last looked"),
          ("\(glyphs.arrowUp)12 \(glyphs.arrowDown)8", "new: up 12 points, down 8 points"),
          ("+3", "new: 3 pieces of evidence came"),
          ("\(glyphs.up) \(glyphs.down)", "change of the score in seven days"),
          (glyphs.stale, "stale: a source's last look failed"),
          ("z", "snoozed: off the call list until a day, or until it rises to a higher band"),
          ("m", "a meeting is ahead"),
          ("W", "won"),
          ("D", "disqualified"),
          ("-", "no score: never scored, or nothing is known"),
        ]
      ),
      (
        "What a filter can ask for",
        [
          ("words", "all of them in the name, the domain or a tag"),
          ("\"two words\"", "with the blank between them"),
          ("-word", "not that; before anything below as well"),
          ("band:hot", "or warm, cold, unscored; a beginning will do"),
          ("stage:evaluation", "a stage by the beginning of its name"),
          ("tag:emea", "a tag by its beginning"),
          ("owner:me", "yours, by profile.rep; owner:NAME; owner:none"),
          ("score>60", "also >=, <, <=, ="),
          ("change>5", "points in seven days; change<-5 fell"),
          ("age>2d", "how old the score is: m, h, d, w"),
          ("is:stale", "or unscored, new, touched, open, snoozed, meeting, won, disqualified"),
        ]
      ),
    ]
  }
}
