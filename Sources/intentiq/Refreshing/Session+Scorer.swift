import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension Session {
  /// Who scores in this run; the book is told how that goes.
  func scorer(on store: Store, book: SourceBook? = nil) -> any Scorer {
    let api: Result<ScoreAPI, APIFault>
    switch configuration.scoring {
    case .engine:
      return EngineScorer(store: store, model: model, rule: configuration.dueRule, book: book)
    case .api(let settings): api = .success(ScoreAPI(settings, environment: environment))
    case .unusableAPI(let why): api = .failure(.badAddress(why))
    }
    return APIScorer(
      api, store: store, rule: configuration.dueRule,
      concurrency: configuration.refresh.concurrency, keepsWords: configuration.model == nil,
      book: book)
  }

  /// What a refresh does to the outside.
  func refreshWork(on store: Store, book: SourceBook? = nil) -> RefreshWork {
    RefreshWork(
      on: store, scoredBy: scorer(on: store, book: book), folder: configuration.watchedFolder,
      book: book)
  }

  /// The same for who serves the API, and would be asked what it asks another: the engine scores.
  func engineWork(on store: Store) -> RefreshWork {
    let engine = EngineScorer(
      store: store, model: model, rule: configuration.engineRule, book: nil)
    return RefreshWork(on: store, scoredBy: engine, folder: configuration.watchedFolder)
  }

  /// The engine, where it is the one whose scores are kept.
  var keptEngine: ScoringModel? {
    configuration.scoring == .engine && !configuration.isUnread ? model : nil
  }
}
