//! Whom a pronoun means, and when nobody can tell.

use super::says;

#[test]
fn a_pronoun_never_means_the_wrong_one_of_two() {
    // A resident spoke last; the minister is a woman besides.
    says(
        "Minister Jane Roe praised the plan.\n\n“It pays,” she said.\n\nOne Herat resident asked about the price of bread.\n\n“We are barely getting by,” he said.",
        &[
            "she = Jane Roe | said | 1 quoted",
            "he = One Herat resident | said | 1 quoted",
        ],
    );
    // A man who only stands in the sentence may be meant as well.
    says(
        "Peter Roe visited a farmer in Herat. “The well is dry,” he said.",
        &["he = ? | said | 1 quoted"],
    );
    // "The mayor" is the one who was introduced as such; a woman is not "he".
    says(
        "Peter Roe, the mayor, met his wife at noon. The mayor was late. “The well is dry,” he said.",
        &["he = Peter Roe | said | 1 quoted"],
    );
    // Whom the words are about does not say them.
    says(
        "Lt. Peter Roe closed the road.\n\nThe driver then \"opened fire on both officers near the bridge,\" he said.",
        &["he = ? | said | 1 quoted"],
    );
    // Titles tell.
    says(
        "Mrs. Roe waited for hours. “The well is dry,” he said.",
        &["he = ? | said | 1 quoted"],
    );
}

#[test]
fn a_speaker_speaks_on() {
    says(
        "Dr. Peter Roe says one dose is enough for a patient.\n\n“Now we need ten,” he said.",
        &["Dr. Peter Roe | says", "he = Peter Roe | said | 1 quoted"],
    );
    says(
        "Peter Roe told David Moe that the well was dry. “There is no water,” he said.",
        &["Peter Roe | told", "he = ? | said | 1 quoted"],
    );
    says(
        "The minister said the well was dry. “There is no water,” she said.",
        &[
            "The minister | said",
            "she = The minister | said | 1 quoted",
        ],
    );
}
