import Intent
import IntentSources

extension Session {
  /// The sources that a refresh and the words ask, as they stand before the first question.
  func sources(writing source: WordsDesk.Source) -> [SourceHealth] {
    var sources = [scoringSource]
    sources.append(
      configuration.watchedFolder.map { SourceHealth(SourceBook.folder, note: $0) }
        ?? SourceHealth(
          SourceBook.folder, state: .off, note: "evidence.watch in the configuration names one"))
    switch source {
    case .composer: break
    case .model(let model): sources.append(SourceHealth(model.settings.model))
    case .unusable(let fault):
      var model = SourceHealth(configuration.model?.model ?? "language model")
      model.rests(as: .stopped, until: nil, because: "\(fault)")
      sources.append(model)
    }
    return sources
  }

  private var scoringSource: SourceHealth {
    switch configuration.scoring {
    case .engine: return SourceHealth(SourceBook.engine, note: "in the program itself")
    case .api(let settings): return SourceHealth(SourceBook.api, note: settings.address.host)
    case .unusableAPI(let why):
      var api = SourceHealth(SourceBook.api)
      api.rests(as: .stopped, until: nil, because: "\(APIFault.badAddress(why))")
      return api
    }
  }
}
