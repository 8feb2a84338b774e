using Prevenance.Exchange.Cases;
using Prevenance.Law.France;

namespace Prevenance.Exchange.Tests.Cases;

public class YamlTestFileTests
{
    private static readonly CaseChecker Checker = new(FrenchLaw.System, []);

    [Theory]
    [InlineData("plain", """
        - name: born in 1985
          period: 2025-03
          input: { date_naissance: '1985-03-01' }
          output: { age: 40 }
        """)]
    [InlineData("lists", """
        - period: 2025-03
          input: { date_naissance: ['1985-03-01', '2000-06-01'] }
          output: { age: [40, 24] }
        """)]
    [InlineData("singular entities", """
        - period: 2025-03
          input:
            individus: { a: { date_naissance: 1985-03-01 }, b: { date_naissance: 2020-01-01 } }
            famille: { parents: [a], enfants: [b] }
          output:
            individus: { a: { age: 40 }, b: { age: 5 } }
        """)]
    [InlineData("plural entities", """
        period: 2025-03
        input:
          individus: { a: { age: 40 } }
          familles: { f: { parents: [a] } }
        output:
          age: { 2025-03: 40, 2026-03: 41 }
        """)]
    [InlineData("a list for one instance", """
        - period: 2025-03
          input:
            individus: { a: { date_naissance: 1985-03-01 }, b: { date_naissance: 1990-01-01 } }
            famille: { parents: [a, b] }
          output: { nb_parents: [2, 2] }
        """)]
    [InlineData("periods under a word", """
        - period: 2025-03
          input: { age: 40 }
          output: { age: { year: { 2025-03: 40, 2026-03: 41 } } }
        """)]
    [InlineData("arithmetic and a margin", """
        - period: month:2025-03
          absolute_error_margin: { default: 1, age: 0.5 }
          input: { date_naissance: '1985-03-01' }
          output: { age: 81 / 2 }
        """)]
    [InlineData("a choice by its rank", """
        - period: 2025-03
          input: { activite: 2 }
          output: { etudiant: true }
        """)]
    [InlineData("no period", """
        - input: { date_naissance: '1985-03-01' }
          output: { age: { 2025-03: 40 } }
        """)]
    public void ReadsEveryFormOfATest(string form, string yaml)
    {
        var result = Check(yaml);
        Assert.True(result.Outcome == Outcome.Agree, $"{form}: {string.Join("; ", result.Findings)}");
    }

    [Fact]
    public void A_different_value_differs_with_its_explanation()
    {
        var finding = Assert.Single(Check("{ period: 2025-03, input: { date_naissance: '1985-03-01' }, output: { age: 39 } }").Findings);
        Assert.Equal((Outcome.Differ, "39", "40"), (finding.Outcome, finding.Expected, finding.Actual));
        Assert.Contains("1 March 1985", finding.Explanation!());
    }

    [Theory]
    [InlineData("{ period: 2025-03, input: { age: 40 }, output: { licorne: 1 } }")]
    [InlineData("{ period: 2025-03, input: { licorne: 2 }, output: { age: 40 } }")]
    [InlineData("{ period: 2025-03, input: { activite: 9 }, output: { etudiant: false } }")]
    [InlineData("{ period: 1950-03, input: { age: 40 }, output: { rsa: 0 } }")]
    [InlineData("{ period: 2025-03, input: { age: 40 }, output: { enceinte: false } }")]
    public void What_is_not_modelled_never_passes(string yaml) => Assert.Equal(Outcome.NotModelled, Check(yaml).Outcome);

    [Theory]
    [InlineData("[", "case.yaml")]
    [InlineData("- just a text", "case.yaml#1")]
    [InlineData("- { period: sometime, input: {}, output: {} }", "case.yaml#1")]
    public void A_file_that_is_no_test_is_refused_with_its_place(string yaml, string place) =>
        Assert.Contains(place, Assert.Throws<RefusalException>(() => Check(yaml)).Message);

    [Fact]
    public void A_case_says_which_side_of_a_threshold_it_stands_on() => Assert.Equal(
        new Boundary("rsa", "vingt-cinq ans", Side.Under),
        Read("{ period: 2025-03, boundary: { right: rsa, threshold: vingt-cinq ans, side: under }, output: { rsa: 0 } }").Boundary);

    [Theory]
    [InlineData("{ right: rsa, threshold: vingt-cinq ans, side: below }", "under, at, over")]
    [InlineData("{ right: rsa, side: under }", "a threshold")]
    [InlineData("{ right: rsa, threshold: vingt-cinq ans, side: under, of: age }", "nothing else")]
    [InlineData("vingt-cinq ans", "a threshold")]
    public void A_boundary_written_wrongly_is_refused_with_what_was_expected(string boundary, string expected)
    {
        var refusal = Assert.Throws<RefusalException>(() => Read($"{{ period: 2025-03, boundary: {boundary}, output: {{ rsa: 0 }} }}"));
        Assert.Contains("case.yaml#1", refusal.Message);
        Assert.Contains(expected, refusal.Message);
    }

    [Fact]
    public void Keys_that_nothing_reads_are_told() =>
        Assert.Equal(["bondary", "keywords"], Read("{ period: 2025-03, bondary: rsa, keywords: rsa, output: { rsa: 0 } }").UnreadKeys);

    private static CaseResult Check(string yaml) => Checker.Check(Read(yaml));

    private static PeerCase Read(string yaml) => YamlTestFile.Read(new StringReader(yaml), "case.yaml", FrenchLaw.System)[0];
}
