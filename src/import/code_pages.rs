//! Code pages of DOS, which tables in dBase form are still written in and which browsers do not know:
//! the letters of the bytes from 0x80 on.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

const DOS: [(u16, &str); 8] = [
    (
        437,
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        737,
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        775,
        "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u{ad}±“¾¶§÷„°∙·¹³²■\u{a0}",
    ),
    (
        850,
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        852,
        "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    ),
    (
        857,
        "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\u{fffd}ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\u{fffd}×ÚÛÙìÿ¯´\u{ad}±\u{fffd}¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        861,
        "ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        865,
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
];

/// How the bytes of a text become letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodePage {
    /// One that browsers know.
    Known(&'static Encoding),
    /// One of DOS, its upper half.
    Dos(&'static str),
}

impl CodePage {
    /// By what a `.cpg` file says: "UTF-8", "1251", "ISO-8859-1", "88591", "ANSI 1252", "OEM 850".
    pub(super) fn of_label(label: &str) -> Option<Self> {
        let label = label.trim().trim_start_matches('\u{feff}').trim();
        if let Some(encoding) = Encoding::for_label(label.as_bytes()) {
            return Some(Self::Known(encoding));
        }
        let digits: String = label.chars().filter(char::is_ascii_digit).collect();
        if let Some(part) = digits.strip_prefix("8859") {
            let encoding = Encoding::for_label(format!("iso-8859-{part}").as_bytes());
            return encoding.map(Self::Known);
        }
        Self::of_number(digits.parse().ok()?)
    }

    fn of_number(number: u16) -> Option<Self> {
        if let Some((_, letters)) = DOS.iter().find(|(page, _)| *page == number) {
            return Some(Self::Dos(letters));
        }
        let label = match number {
            65001 => "utf-8".to_owned(),
            866 => "ibm866".to_owned(),
            932 => "shift_jis".to_owned(),
            936 => "gbk".to_owned(),
            949 => "euc-kr".to_owned(),
            950 => "big5".to_owned(),
            874 | 1250..=1258 => format!("windows-{number}"),
            10000 => "macintosh".to_owned(),
            10007 => "x-mac-cyrillic".to_owned(),
            _ => return None,
        };
        Encoding::for_label(label.as_bytes()).map(Self::Known)
    }

    /// By the language driver in the header of a dBase table.
    pub(super) fn of_driver(driver: u8) -> Option<Self> {
        Self::of_number(match driver {
            0x01 | 0x09 | 0x0B | 0x0D | 0x0F | 0x11 | 0x15 | 0x18 | 0x19 | 0x1B => 437,
            0x02 | 0x0A | 0x0E | 0x10 | 0x12 | 0x14 | 0x16 | 0x1A | 0x1D | 0x25 | 0x37 => 850,
            // "ANSI": what the system had, by default that of Western Europe.
            0x03 | 0x57..=0x59 => 1252,
            0x04 => 10000,
            0x08 | 0x17 | 0x66 => 865,
            0x13 | 0x7B => 932,
            0x1F | 0x22 | 0x23 | 0x40 | 0x64 | 0x87 => 852,
            0x26 | 0x65 => 866,
            0x67 => 861,
            0x6A | 0x86 => 737,
            0x6B | 0x88 => 857,
            0x4D | 0x7A => 936,
            0x4E | 0x79 => 949,
            0x4F | 0x78 => 950,
            0x50 | 0x7C => 874,
            0x7D => 1255,
            0x7E => 1256,
            0x96 => 10007,
            0xC8 => 1250,
            0xC9 => 1251,
            0xCA => 1254,
            0xCB => 1253,
            0xCC => 1257,
            _ => return None,
        })
    }

    /// Where nothing says: UTF-8 where the bytes are, else the usual one.
    pub(super) fn usual(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(_) => Self::Known(UTF_8),
            Err(_) => Self::Known(WINDOWS_1252),
        }
    }

    pub(super) fn decode<'b>(&self, bytes: &'b [u8]) -> Cow<'b, str> {
        match self {
            Self::Known(encoding) => {
                // Many a table is UTF-8 whatever its header says.
                let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
                let encoding = if is_utf8 { UTF_8 } else { encoding };
                encoding.decode_without_bom_handling(bytes).0
            }
            Self::Dos(letters) => {
                let letter = |&byte: &u8| match byte {
                    0x80.. => letters
                        .chars()
                        .nth(usize::from(byte - 0x80))
                        .unwrap_or('\u{fffd}'),
                    byte => char::from(byte),
                };
                Cow::Owned(bytes.iter().map(letter).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_drivers_name_code_pages() {
        for (page, bytes, text) in [
            (
                CodePage::of_label("ISO-8859-1"),
                &b"Z\xE4rkhel"[..],
                "Zärkhel",
            ),
            (CodePage::of_label("88591"), b"Z\xE4rkhel", "Zärkhel"),
            (CodePage::of_label("ANSI 1251"), b"\xC1\xE0", "Ба"),
            (CodePage::of_label("OEM 850"), b"Z\x84rkhel", "Zärkhel"),
            (CodePage::of_label("UTF-8"), "Zä".as_bytes(), "Zä"),
            (CodePage::of_driver(0x57), b"Z\xE4rkhel", "Zärkhel"),
            (CodePage::of_driver(0x64), b"\x88", "ł"),
            (CodePage::of_driver(0xC9), b"\xC1\xE0", "Ба"),
        ] {
            assert_eq!(page.unwrap().decode(bytes), text);
        }
        assert_eq!(CodePage::of_label("klingon"), None);
    }
}
