import IntentSources
import IntentStore

extension Session {
  /// Where the words come from; the sample and the past are never shown to a model.
  func wordsDesk(in store: Store) -> WordsDesk {
    WordsDesk(store: store, source: wordsSource)
  }

  private var wordsSource: WordsDesk.Source {
    guard let modelSettings = configuration.model, !settings.isDemo, settings.instant == nil
    else { return .composer }
    do throws(ModelFault) {
      return .model(try LanguageModel(modelSettings, environment: environment))
    } catch {
      return .unusable(error)
    }
  }
}
