using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;

namespace Prevenance.Foresight.Tests;

public class CauseSentenceTests
{
    [Theory]
    [InlineData(1, "un mois a passé depuis le 2 septembre 2026", "1 month has passed since 2 September 2026")]
    [InlineData(2, "2 mois ont passé depuis le 2 septembre 2026", "2 months have passed since 2 September 2026")]
    public void Agrees_with_the_number_of_months(int months, string french, string english)
    {
        var sentence = CauseSentence.Of(Passed(new DateOnly(2026, 9, 2), months));
        Assert.StartsWith(french, sentence.French, StringComparison.Ordinal);
        Assert.StartsWith(english, sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_no_day_that_nobody_told() =>
        Assert.DoesNotContain("2026", CauseSentence.Of(Passed(null, 1)).French, StringComparison.Ordinal);

    [Fact]
    public void Says_vous_avez_to_the_person_who_reads()
    {
        var sentence = CauseSentence.Of(TurningTwentyFive(new Who("you", new("Vous", "You")) { Reads = true }));
        Assert.Equal(("vous avez 25 ans en mars 2027", "you turn 25 in March 2027"), (sentence.French, sentence.English));
        Assert.Equal("Karim a 25 ans en mars 2027", CauseSentence.Of(TurningTwentyFive("Karim")).French);
    }

    private static ChangeCause TurningTwentyFive(Who who) => new(CauseKind.TimePassed, [])
    {
        Variable = Personne.DateNaissance,
        Who = who,
        Since = new DateOnly(2002, 3, 14),
        Before = new CauseSide(null, 299, new Text("", "")),
        After = new CauseSide(null, 300, new Text("", "")),
    };

    private static ChangeCause Passed(DateOnly? since, int months) => new(CauseKind.TimePassed, [])
    {
        Variable = Habitation.DateEntree,
        Who = "menage",
        Since = since,
        Before = new CauseSide(null, months - 1, new Text("", "")),
        After = new CauseSide(null, months, new Text("", "")),
    };
}
