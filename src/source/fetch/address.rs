//! Which addresses may be requested: public ones, unless the user allows others.
//!
//! The client connects to nothing but what its resolver here returns, so the address that is
//! checked is the address that is connected to (no DNS rebinding). What is not public follows the
//! registries of special-purpose addresses (RFC 6890, kept by IANA).

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;

/// Looks up the addresses of a host.
pub trait HostLookup: Send + Sync {
    /// The addresses of `host`, without ports.
    ///
    /// # Errors
    /// When there are none, or they cannot be looked up.
    fn addresses(&self, host: &str) -> io::Result<Vec<IpAddr>>;
}

/// The lookup of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemLookup;

impl HostLookup for SystemLookup {
    fn addresses(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let found = (host, 0).to_socket_addrs()?;
        Ok(found.map(|address| address.ip()).collect())
    }
}

/// Which addresses may be requested, and how host names are looked up.
#[derive(Clone)]
pub struct Reach {
    pub(super) allows: fn(IpAddr) -> bool,
    pub(super) lookup: Arc<dyn HostLookup>,
}

impl std::fmt::Debug for Reach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reach").finish_non_exhaustive()
    }
}

impl Reach {
    /// Public addresses only.
    #[must_use]
    pub fn public() -> Self {
        Self::new(is_public, Arc::new(SystemLookup))
    }

    /// Every address, including those of the user's own network.
    #[must_use]
    pub fn everywhere() -> Self {
        Self::new(|_| true, Arc::new(SystemLookup))
    }

    /// The addresses that `allows` accepts, with a lookup of the caller's.
    #[must_use]
    pub fn new(allows: fn(IpAddr) -> bool, lookup: Arc<dyn HostLookup>) -> Self {
        Self { allows, lookup }
    }
}

/// The host has no address that may be requested.
#[derive(Debug, thiserror::Error)]
#[error("no public address")]
pub(super) struct NoAllowedAddress;

/// The client's resolver, used on every hop: it returns allowed addresses only.
pub(super) struct FilteringResolver(pub(super) Reach);

impl Resolve for FilteringResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let Reach { allows, lookup } = self.0.clone();
        // The client's own thread runs one request at a time and may block here.
        Box::pin(async move {
            let found = lookup.addresses(name.as_str())?;
            let allowed: Vec<SocketAddr> = found
                .into_iter()
                .filter(|address| allows(*address))
                .map(|address| SocketAddr::new(address, 0))
                .collect();
            if allowed.is_empty() {
                return Err(NoAllowedAddress.into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address belongs to the public internet: not the user's own machine or network, a
/// provider's internal network, a cloud's metadata service, a multicast group, or a block reserved
/// for examples.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        // "This network"; multicast groups and reserved blocks.
        || a == 0
        || a >= 224
        // Shared between providers and their customers (RFC 6598).
        || (a == 100 && (64..128).contains(&b))
        // Protocol assignments, the old 6to4 relays (RFC 7526), benchmarks (RFC 2544).
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match (a, b) {
        // IPv4 inside: mapped (RFC 4291), translated (RFC 6052), 6to4 (RFC 3056).
        (0, 0) if (c, d, e) == (0, 0, 0) && f == 0xffff => v4(g, h),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => v4(g, h),
        (0x2002, high) => v4(high, c),
        // Teredo (RFC 4380) and other protocol assignments, examples (RFC 3849).
        (0x2001, 0..=0x1ff | 0xdb8) => false,
        // Global unicast (RFC 4291 § 2.4); everything else is special.
        _ => (a & 0xe000) == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_public_is_refused() {
        for address in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.2.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001::1",
            "::127.0.0.1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "93.184.216.34",
            "8.8.8.8",
            "100.128.0.1",
            "2606:2800:220:1::1",
            "::ffff:8.8.8.8",
        ] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }
}
