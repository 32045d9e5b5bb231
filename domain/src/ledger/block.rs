//! The chain that makes the book tamper-evident.
//!
//! One commit is one block. Its root is the Merkle root (RFC 6962 shape) over its transfers, its hash covers the root and
//! the hash of the block before it in the same *lane*. Each committer writes its own lane, so none waits for another; a
//! signed checkpoint covers the heads of all lanes. A [`Proof`] shows that one transfer stands in a block, and tells
//! nothing of the others.

use super::account::Account;
use crate::{ids::PostingId, money::Amount, scope::Scope, time::Timestamp};
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type BlockHash = [u8; 32];

/// The number of a lane.
pub type Lane = i32;

/// A transfer with all that its hash covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedTransfer {
    /// Whose it is.
    pub scope: Scope,
    /// The posting it belongs to.
    pub posting: PostingId,
    /// Its place in the posting, from zero.
    pub place: u16,
    /// The account that is debited.
    pub debit: Account,
    /// The account that is credited.
    pub credit: Account,
    /// How much.
    pub amount: Amount,
    /// When it was booked.
    pub at: Timestamp,
}

/// A sealed commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its lane.
    pub lane: Lane,
    /// Its place in the lane, from one.
    pub height: i64,
    /// The hash of the block before it; zeros for the first.
    pub previous: BlockHash,
    /// The Merkle root over its transfers.
    pub root: BlockHash,
    /// How many transfers it holds.
    pub count: i32,
    /// When it was sealed.
    pub at: Timestamp,
    /// Covers all of the above.
    pub hash: BlockHash,
}

/// Where a chain does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainBreak {
    /// A block's transfers are not those that were sealed.
    #[error("the transfers of this block are not those that were sealed")]
    Root,
    /// The number of transfers differs.
    #[error("this block was sealed with {sealed} transfers and holds {found}")]
    Count {
        /// How many were sealed.
        sealed: i32,
        /// How many are there.
        found: usize,
    },
    /// A block does not name the one before it.
    #[error("this block does not follow the one before it")]
    Link,
    /// A block's own fields were changed.
    #[error("this block's hash does not cover what it says")]
    Hash,
}

/// Shows that one transfer stands in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The transfer.
    pub transfer: SealedTransfer,
    /// Its place in the block, from zero.
    pub index: usize,
    /// The hashes beside the way to the root, from the leaf up.
    pub path: Vec<ProofStep>,
    /// The block.
    pub block: Block,
}

/// One step of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofStep {
    /// The other hash stands on the left.
    Left(BlockHash),
    /// The other hash stands on the right.
    Right(BlockHash),
}

/// Seals the transfers of a commit behind the head of a lane.
pub fn seal(lane: Lane, head: Option<&Block>, transfers: &[SealedTransfer], at: Timestamp) -> Block {
    let previous = head.map_or([0; 32], |block| block.hash);
    let height = head.map_or(1, |block| block.height + 1);
    let leaves: Vec<BlockHash> = transfers.iter().map(leaf).collect();
    let count = i32::try_from(transfers.len()).unwrap_or(i32::MAX);
    let block = Block { lane, height, previous, root: merkle_root(&leaves), count, at, hash: [0; 32] };
    Block { hash: block_hash(&block), ..block }
}

/// Checks one block against its transfers and the block before it.
pub fn verify_link(block: &Block, before: Option<&Block>, transfers: &[SealedTransfer]) -> Result<(), ChainBreak> {
    if block_hash(block) != block.hash {
        return Err(ChainBreak::Hash);
    }
    if block.previous != before.map_or([0; 32], |before| before.hash)
        || block.height != before.map_or(1, |before| before.height + 1)
    {
        return Err(ChainBreak::Link);
    }
    if usize::try_from(block.count) != Ok(transfers.len()) {
        return Err(ChainBreak::Count { sealed: block.count, found: transfers.len() });
    }
    let leaves: Vec<BlockHash> = transfers.iter().map(leaf).collect();
    if merkle_root(&leaves) != block.root { Err(ChainBreak::Root) } else { Ok(()) }
}

/// The proof for the transfer at `index` of a block.
pub fn proof_of(block: &Block, transfers: &[SealedTransfer], index: usize) -> Option<Proof> {
    let transfer = *transfers.get(index)?;
    let leaves: Vec<BlockHash> = transfers.iter().map(leaf).collect();
    let mut path = Vec::new();
    path_to(&leaves, index, &mut path);
    Some(Proof { transfer, index, path, block: *block })
}

impl Proof {
    /// Whether the proof holds by itself: the transfer leads to the root, and the block's hash covers the root.
    pub fn holds(&self) -> bool {
        let root = self.path.iter().fold(leaf(&self.transfer), |below, step| match step {
            ProofStep::Left(left) => node(left, &below),
            ProofStep::Right(right) => node(&below, right),
        });
        root == self.block.root && block_hash(&self.block) == self.block.hash
    }
}

fn leaf(transfer: &SealedTransfer) -> BlockHash {
    let mut hash = Sha256::new();
    hash.update([0]);
    hash.update(transfer.scope.app.as_u128().to_be_bytes());
    text(&mut hash, transfer.scope.mode.as_str());
    hash.update(transfer.posting.as_u128().to_be_bytes());
    hash.update(transfer.place.to_be_bytes());
    text(&mut hash, &transfer.debit.code());
    text(&mut hash, &transfer.credit.code());
    hash.update(transfer.amount.minor().to_be_bytes());
    text(&mut hash, transfer.amount.currency().code());
    hash.update(transfer.at.micros().to_be_bytes());
    hash.finalize().into()
}

fn node(left: &BlockHash, right: &BlockHash) -> BlockHash {
    let mut hash = Sha256::new();
    hash.update([1]);
    hash.update(left);
    hash.update(right);
    hash.finalize().into()
}

fn block_hash(block: &Block) -> BlockHash {
    let mut hash = Sha256::new();
    hash.update([2]);
    hash.update(block.lane.to_be_bytes());
    hash.update(block.height.to_be_bytes());
    hash.update(block.previous);
    hash.update(block.root);
    hash.update(block.count.to_be_bytes());
    hash.update(block.at.micros().to_be_bytes());
    hash.finalize().into()
}

/// Length first, so that no two lists of texts hash alike.
fn text(hash: &mut Sha256, text: &str) {
    hash.update(u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
    hash.update(text);
}

/// The largest power of two below `count`, which is where RFC 6962 splits.
fn split(count: usize) -> usize {
    count.next_power_of_two() / 2
}

fn merkle_root(leaves: &[BlockHash]) -> BlockHash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(split(many.len()));
            node(&merkle_root(left), &merkle_root(right))
        }
    }
}

fn path_to(leaves: &[BlockHash], index: usize, path: &mut Vec<ProofStep>) {
    if leaves.len() < 2 {
        return;
    }
    let at = split(leaves.len());
    let (left, right) = leaves.split_at(at);
    if index < at {
        path_to(left, index, path);
        path.push(ProofStep::Right(merkle_root(right)));
    } else {
        path_to(right, index - at, path);
        path.push(ProofStep::Left(merkle_root(left)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::AppId, money::Currency, payments::Method, scope::Mode};

    fn transfers(count: u128) -> Vec<SealedTransfer> {
        let scope = Scope { app: AppId::from_u128(1), mode: Mode::Test };
        let transfer = |id| SealedTransfer {
            scope,
            posting: PostingId::from_u128(id),
            place: 0,
            debit: Account::GatewayReceivable(Method::Sslcommerz),
            credit: Account::MerchantPayable,
            amount: Amount::new(100, Currency::BDT).unwrap(),
            at: Timestamp::EPOCH,
        };
        (1..=count).map(transfer).collect()
    }

    #[test]
    fn every_transfer_of_every_block_size_can_be_proven() {
        for count in 1..=17 {
            let transfers = transfers(count);
            let block = seal(1, None, &transfers, Timestamp::EPOCH);
            for index in 0..transfers.len() {
                assert!(proof_of(&block, &transfers, index).unwrap().holds(), "{index} of {count}");
            }
        }
    }

    #[test]
    fn a_proof_of_something_else_does_not_hold() {
        let transfers = transfers(5);
        let block = seal(1, None, &transfers, Timestamp::EPOCH);
        let mut proof = proof_of(&block, &transfers, 2).unwrap();
        proof.transfer.amount = Amount::new(101, Currency::BDT).unwrap();
        assert!(!proof.holds());
    }

    #[test]
    fn every_field_of_a_transfer_is_sealed() {
        let sealed = transfers(2);
        let block = seal(1, None, &sealed, Timestamp::EPOCH);
        let changes: [fn(&mut SealedTransfer); 9] = [
            |one| one.posting = PostingId::from_u128(9),
            |one| one.place = 1,
            |one| one.debit = Account::GatewayReceivable(Method::Bkash),
            |one| one.credit = Account::CustomerSurplus,
            |one| one.amount = Amount::new(99, Currency::BDT).unwrap(),
            |one| one.amount = Amount::new(100, Currency::parse("USD").unwrap()).unwrap(),
            |one| one.at = Timestamp::from_micros(1),
            |one| one.scope.mode = Mode::Live,
            |one| one.scope.app = AppId::from_u128(2),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let mut changed = sealed.clone();
            changed.first_mut().map(change).unwrap();
            assert_eq!(verify_link(&block, None, &changed), Err(ChainBreak::Root), "change {number}");
        }
    }

    #[test]
    fn every_field_of_a_block_is_sealed() {
        let sealed = transfers(2);
        let block = seal(1, None, &sealed, Timestamp::EPOCH);
        for changed in [
            Block { lane: 2, ..block },
            Block { height: 2, ..block },
            Block { previous: [1; 32], ..block },
            Block { root: [1; 32], ..block },
            Block { count: 3, ..block },
            Block { at: Timestamp::from_micros(1), ..block },
            Block { hash: [1; 32], ..block },
        ] {
            assert_eq!(verify_link(&changed, None, &sealed), Err(ChainBreak::Hash), "{changed:?}");
        }
    }

    #[test]
    fn any_change_breaks_the_chain_where_it_was_made() {
        let (one, two) = (transfers(3), transfers(4));
        let first = seal(1, None, &one, Timestamp::EPOCH);
        let second = seal(1, Some(&first), &two, Timestamp::EPOCH);
        assert_eq!(verify_link(&first, None, &one), Ok(()));
        assert_eq!(verify_link(&second, Some(&first), &two), Ok(()));
        let mut changed = two.clone();
        changed.swap(0, 1);
        assert_eq!(verify_link(&second, Some(&first), &changed), Err(ChainBreak::Root));
        assert_eq!(verify_link(&second, Some(&first), &one), Err(ChainBreak::Count { sealed: 4, found: 3 }));
        assert_eq!(verify_link(&second, None, &two), Err(ChainBreak::Link));
        assert_eq!(verify_link(&Block { count: 3, ..second }, Some(&first), &one), Err(ChainBreak::Hash));
    }
}
