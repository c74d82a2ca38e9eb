/// The lines of a company, with what they were made of and how many were asked for.
struct DetailLayout: Sendable {
  let source: DetailSource
  let limit: Int
  let lines: [DetailLine]
}
