import IntentSources
import IntentStore

extension Session {
  /// Where the words come from; the sample and the past are never shown to a model.
  func wordsDesk(in store: Store) -> WordsDesk {
    guard let settings = configuration.model, !self.settings.isDemo, self.settings.instant == nil
    else { return WordsDesk(store: store) }
    do throws(ModelFault) {
      return WordsDesk(
        store: store, model: try LanguageModel(settings, environment: environment))
    } catch {
      return WordsDesk(store: store, fault: error)
    }
  }
}
