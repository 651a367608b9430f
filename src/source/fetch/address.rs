//! Which addresses may be asked: public ones, unless the user says otherwise.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;

/// Looks up the addresses of a host.
pub trait Names: Send + Sync {
    /// The addresses of `host`; ports do not matter.
    ///
    /// # Errors
    /// When there are none, or the system cannot ask.
    fn addresses(&self, host: &str) -> io::Result<Vec<IpAddr>>;
}

/// Asks the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemNames;

impl Names for SystemNames {
    fn addresses(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let found = (host, 0).to_socket_addrs()?;
        Ok(found.map(|address| address.ip()).collect())
    }
}

/// Which addresses may be asked, and how names become addresses.
#[derive(Clone)]
pub struct Reach {
    pub(super) allows: fn(IpAddr) -> bool,
    pub(super) names: Arc<dyn Names>,
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
        Self::new(is_public, Arc::new(SystemNames))
    }

    /// Every address, those of one's own network too.
    #[must_use]
    pub fn everywhere() -> Self {
        Self::new(|_| true, Arc::new(SystemNames))
    }

    /// The addresses that a function allows, by names of one's own.
    #[must_use]
    pub fn new(allows: fn(IpAddr) -> bool, names: Arc<dyn Names>) -> Self {
        Self { allows, names }
    }
}

/// No address of the host may be asked.
#[derive(Debug, thiserror::Error)]
#[error("no public address")]
pub(super) struct Private;

/// The client asks here on every hop, and cannot connect to anything else.
pub(super) struct Guarded(pub(super) Reach);

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let Reach { allows, names } = self.0.clone();
        // One request at a time runs on the client's own thread, which may wait here.
        Box::pin(async move {
            let found = names.addresses(name.as_str())?;
            let allowed: Vec<SocketAddr> = found
                .into_iter()
                .filter(|address| allows(*address))
                .map(|address| SocketAddr::new(address, 0))
                .collect();
            if allowed.is_empty() {
                return Err(Private.into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the public internet: not one's own machine or network, a
/// provider's inner network, a cloud's metadata, a group, or a block for examples.
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
        // This network; groups and reserved blocks.
        || a == 0
        || a >= 224
        // Between providers and their customers (RFC 6598).
        || (a == 100 && (64..128).contains(&b))
        // Protocol assignments, the old 6to4 relay, benchmarks.
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
        // Version 4 inside: mapped, translated, 6to4.
        (0, 0) if (c, d, e) == (0, 0, 0) && f == 0xffff => v4(g, h),
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => v4(g, h),
        (0x2002, high) => v4(high, c),
        // Teredo, examples, protocol assignments.
        (0x2001, 0..=0x1ff | 0xdb8) => false,
        // Global unicast; everything else is special.
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
