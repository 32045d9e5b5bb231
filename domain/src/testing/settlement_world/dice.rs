//! Dice that fall the same way for the same seed.

/// Dice, by SplitMix64.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The dice of a seed.
    pub const fn of(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number from `least` to `most`, both included.
    pub fn from(&mut self, least: u64, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        least + bits % (most - least + 1)
    }

    /// The same things in another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for place in (1..things.len()).rev() {
            let other = self.from(0, u64::try_from(place).unwrap_or_default());
            things.swap(place, usize::try_from(other).unwrap_or_default());
        }
    }
}
