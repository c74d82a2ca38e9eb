import Intent

extension CommandTable {
  /// Many companies at once.
  static let bulk = [
    CommandSyntax(
      .bulk, "bulk", arguments: [ArgumentSyntax("FILE", isOptional: true)],
      options: [OptionSyntax(.output, value: "FILE", help: "write the result there")],
      writes: true, formats: [.json, .csv],
      summary: "Scores the companies of a CSV file, up to \(BulkJob.mostRows.grouped), as a job.",
      details: "FILE may be - for standard input; a column holds the domains, another may hold the"
        + " names. The result is CSV, a row for each row of the file. A job that is interrupted"
        + " stays: without FILE, bulk goes on with what is left."),
    CommandSyntax(
      .bulkList, "bulk", "list", formats: [.json],
      summary: "Lists the jobs of the last 30 days, the newest first."),
    CommandSyntax(
      .bulkShow, "bulk", "show", arguments: [ArgumentSyntax("JOB")], formats: [.json, .csv],
      summary: "Tells how far a job is and what failed; with --csv prints its result."),
  ]
}
