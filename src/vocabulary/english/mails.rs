//! "Forwarded message", "On … wrote:", "You are receiving this …".

use crate::vocabulary::Mails;

#[rustfmt::skip]
pub(super) const MAILS: Mails = Mails {
    headers: &[
        "from", "date", "sent", "to", "cc", "bcc", "subject", "reply-to", "resent-from", "importance",
        "von", "gesendet", "datum", "an", "betreff", "antwort an", "de", "envoyé", "à", "objet", "enviado", "enviado el", "para",
        "asunto", "fecha", "assunto", "data", "enviada em", "da", "inviato", "a", "oggetto", "aan", "verzonden", "onderwerp",
        "от", "от кого", "кому", "дата", "отправлено", "тема", "копия", "від", "відправлено", "копія", "kimden", "kime", "konu", "tarih",
        "gönderildi", "gönderen", "من", "إلى", "التاريخ", "الموضوع",
    ],
    forwarded: &[
        "forwarded message", "original message", "begin forwarded message", "forwarded by", "ursprüngliche nachricht",
        "weitergeleitete nachricht", "anfang der weitergeleiteten", "message d'origine", "message d’origine", "message transféré",
        "message original", "début du message", "mensaje original", "mensaje reenviado", "inicio del mensaje", "mensagem original",
        "mensagem encaminhada", "messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "doorgestuurd bericht",
        "исходное сообщение", "пересылаемое сообщение", "пересланное сообщение", "переслане повідомлення", "orijinal mesaj",
        "iletilen mesaj", "الرسالة الأصلية", "رسالة معاد توجيهها",
    ],
    answers: &["re:", "aw:", "sv:", "antw:", "rif:", "res:", "odp:"],
    wrote: &[
        "wrote", "writes", "schrieb", "schrieb am", "a écrit", "escribió", "escreveu", "ha scritto", "schreef", "написал", "написала",
        "пишет", "написав", "написала", "пише", "yazdı", "şunu yazdı", "كتب",
    ],
    programs: &[
        "sent from my ", "get outlook for ", "sent via ", "von meinem iphone gesendet", "gesendet von ", "envoyé de mon ", "envoyé depuis ",
        "enviado desde mi ", "enviado do meu ", "inviato da ", "отправлено с ", "отправлено из ", "надіслано з ",
    ],
    frames: &[
        "view in browser", "view in your browser", "view this email in", "view it in your browser", "view online", "read online", "web version",
        "you are receiving this", "you're receiving this", "you received this email", "you received this message",
        "this email was sent to", "this message was sent to", "unsubscribe", "manage your preferences", "manage your subscription",
        "update your preferences", "email preferences", "add us to your address book", "forward this email", "forward to a friend",
    ],
};
