extension CommandTable {
  /// The API, and who may use it.
  static let access = [
    CommandSyntax(
      .serve, "serve",
      options: [
        OptionSyntax(.host, value: "HOST", help: "where to listen (default: 127.0.0.1)"),
        OptionSyntax(
          .port, value: "PORT", help: "on which port (default: 8080; 0 is any free one)"),
        OptionSyntax(
          .rate, value: "N", help: "requests a minute for each key (default: 60; 0 is any number)"),
        OptionSyntax(.allowRemote, help: "let other machines reach it, without TLS"),
      ], writes: true, summary: "Serves the HTTP API over the store, until C-c.",
      details:
        "It also refreshes the store and runs the jobs that were sent, unless another program"
        + " does. One line a request goes to standard error.")
  ]
}
