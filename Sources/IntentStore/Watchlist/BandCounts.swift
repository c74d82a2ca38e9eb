/// How many companies of the watchlist are in each band.
package struct BandCounts: Hashable, Sendable {
  package var hot: Int
  package var warm: Int
  package var cold: Int

  /// Never scored, or nothing known.
  package var unscored: Int

  package init(hot: Int = 0, warm: Int = 0, cold: Int = 0, unscored: Int = 0) {
    self.hot = hot
    self.warm = warm
    self.cold = cold
    self.unscored = unscored
  }

  package var total: Int { hot + warm + cold + unscored }
}
