import Canvas

extension Help {
  /// What the signs of the list mean, and what a filter can ask for, under headings.
  static func legend(_ glyphs: Glyphs) -> [(title: String, lines: [Line])] {
    [
      (
        "Signs in the list",
        [
          Line(keys: glyphs.star, text: "new: turned HOT since you last looked"),
          Line(
            keys: "\(glyphs.arrowUp)12 \(glyphs.arrowDown)8",
            text: "new: up 12 points, down 8 points"),
          Line(keys: "+3", text: "new: 3 pieces of evidence came"),
          Line(keys: "\(glyphs.up) \(glyphs.down)", text: "change of the score in seven days"),
          Line(keys: glyphs.stale, text: "stale: a source's last look failed"),
          Line(
            keys: "z",
            text: "snoozed: off the call list until a day, or until it rises to a higher band"),
          Line(keys: "m", text: "a meeting is ahead"),
          Line(keys: "W", text: "won"),
          Line(keys: "D", text: "disqualified"),
          Line(keys: "-", text: "no score: never scored, or nothing is known"),
        ]
      ),
      (
        "What a filter can ask for",
        [
          Line(keys: "words", text: "all of them in the name, the domain or a tag"),
          Line(keys: "\"two words\"", text: "with the blank between them"),
          Line(keys: "-word", text: "not that; before anything below as well"),
          Line(keys: "band:hot", text: "or warm, cold, unscored; a beginning will do"),
          Line(keys: "stage:evaluation", text: "a stage by the beginning of its name"),
          Line(keys: "tag:emea", text: "a tag by its beginning"),
          Line(keys: "owner:me", text: "yours, by profile.rep; owner:NAME; owner:none"),
          Line(keys: "score>60", text: "also >=, <, <=, ="),
          Line(keys: "change>5", text: "points in seven days; change<-5 fell"),
          Line(keys: "age>2d", text: "how old the score is: m, h, d, w"),
          Line(
            keys: "is:stale",
            text: "or unscored, new, touched, open, snoozed, meeting, won, disqualified"),
        ]
      ),
    ]
  }
}
