using Prevenance.Law;
using Prevenance.Law.Rights.Openings;

namespace Prevenance.Aids.Tests;

/// <summary>What cannot be decided from facts is never taken for true, nor for false.</summary>
public class VerifyTests
{
    private const string Permis = "{ to_verify: { fr: 'Avoir le code', en: 'Passed the theory test' } }";

    [Fact]
    public void An_aid_is_possible_while_something_is_to_be_verified()
    {
        var finding = Sample.Find(Sample.Aid($"{{ age: {{ from: 18 }} }}, {Permis}, {{ to_verify: Habiter seul }}"));

        Assert.Equal(AidVerdict.ToVerify, finding.Verdict);
        Assert.Equal(500, finding.AtMost);
        Assert.Equal(["Avoir le code", "Habiter seul"], finding.ToVerify.Select(fact => fact.Variable.Notes.Label.French));
    }

    [Fact]
    public void A_condition_that_fails_leaves_nothing_to_verify()
    {
        var finding = Sample.Find(Sample.Aid($"{Permis}, {{ age: {{ from: 60 }} }}"));

        Assert.Equal(AidVerdict.NotEntitled, finding.Verdict);
        Assert.Empty(finding.ToVerify);
    }

    [Fact]
    public void Another_way_that_is_certain_leaves_nothing_to_verify() =>
        Assert.Equal(AidVerdict.Entitled, Sample.Find(Sample.Aid($"{{ any: [{Permis}, {{ age: {{ from: 18 }} }}] }}")).Verdict);

    [Fact]
    public void What_must_not_be_is_to_be_verified_too() =>
        Assert.Equal(AidVerdict.ToVerify, Sample.Find(Sample.Aid($"{{ not: {Permis} }}")).Verdict);

    /// <summary>At 17 years and 10 months, the aid opens in two months, if what is to be verified turns out well.</summary>
    [Fact]
    public void What_would_open_an_aid_is_found_beside_what_is_to_be_verified()
    {
        var book = Sample.Book(Sample.Aid($"{{ age: {{ from: 18 }} }}, {Permis}"));
        var person = Sample.Person(book.Law, ("date_naissance", "2008-07-15"));
        var calculator = new Calculator();
        var finding = new AidsOf(book, calculator).In(person, Sample.June).Single();

        var opening = Assert.Single(new OpeningsOf(calculator).Of(person, finding.Result, Sample.June));

        Assert.Equal(AidVerdict.NotEntitled, finding.Verdict);
        Assert.Equal((ChangeKind.Time, 2), (opening.Change.Kind, opening.Change.Size));
        Assert.Equal(500, opening.Value.High);
    }

    [Theory]
    [InlineData("true", AidVerdict.Entitled)]
    [InlineData("false", AidVerdict.NotEntitled)]
    public void Whoever_verifies_gives_the_fact(string verified, AidVerdict verdict) =>
        Assert.Equal(verdict, Sample.Find(Sample.Aid(Permis), ("aide_essai_a_verifier_1", verified)).Verdict);
}
