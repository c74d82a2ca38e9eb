import Intent

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
        + " does. One line a request goes to standard error."),
    CommandSyntax(
      .keysCreate, "keys", "create",
      options: [
        OptionSyntax(
          .scope, value: APIKey.Scope.allCases.map(\.rawValue).joined(separator: "|"),
          isRequired: true, help: "what the key is good for: looking, or also jobs and changes"),
        OptionSyntax(.label, value: "TEXT", help: "whose it is, or what for"),
      ], writes: true, formats: [.json],
      summary: "Makes a key to the API, and prints it this once.",
      details: "Only its hash is kept: nobody can print it again."),
    CommandSyntax(
      .keysList, "keys", "list", formats: [.json],
      summary: "Lists the keys, the newest first: whose they are, when they were last used."),
    CommandSyntax(
      .keysRevoke, "keys", "revoke", arguments: [ArgumentSyntax("ID")], writes: true,
      formats: [.json],
      summary: "Makes a key worthless at once, also in a running server.",
      details: "ID is the number of the key in intentiq keys list."),
    CommandSyntax(
      .keysCredits, "keys", "credits", arguments: [ArgumentSyntax("add N", isOptional: true)],
      writes: true, formats: [.json],
      summary: "Tells how many credits the API's keys share, or adds some.",
      details: "A score costs one; commands and the screen cost none."),
  ]
}
