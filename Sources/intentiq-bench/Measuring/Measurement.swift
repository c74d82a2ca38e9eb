/// Something that can be measured by itself, and gives one or several figures.
struct Measurement {
  let name: String
  let take: () async throws -> [Figure]

  init(_ name: String, _ take: @escaping () async throws -> [Figure]) {
    self.name = name
    self.take = take
  }
}
