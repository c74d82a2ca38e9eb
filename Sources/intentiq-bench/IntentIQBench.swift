import Foundation

/// Measures the engine from inside, at sizes that tell how its cost grows.
@main enum IntentIQBench {
  static func main() async {
    do {
      let options = try BenchOptions(CommandLine.arguments.dropFirst())
      print(try await report(options).text, terminator: "")
    } catch {
      say("\(error)")
      exit(error is BenchUsage ? 2 : 1)
    }
  }

  private static func report(_ options: BenchOptions) async throws -> Report {
    var report = Report(sizes: options.sizes)
    let workplaces = try options.sizes.map(Workplace.init)
    defer { workplaces.forEach { $0.remove() } }
    let measurements = workplaces.map(measurements)
    for place in measurements[0].indices where options.wants(measurements[0][place].name) {
      for (size, measurements) in zip(options.sizes, measurements) {
        let measurement = measurements[place]
        say("\(measurement.name), \(size) companies")
        report.add(try await measurement.take(), of: measurement.name, at: size)
      }
    }
    return report
  }

  private static func measurements(in workplace: Workplace) -> [Measurement] {
    // The peak of memory comes first: what others leave behind would count in it.
    AccountsBench(workplace).measurements + EvidenceBench(workplace).measurements
      + ScoringBench(workplace.companies).measurements + StoringBench(workplace).measurements
      + DurableBench(workplace).measurements + ReadingBench(workplace).measurements
      + ScreenBench(workplace).measurements
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
