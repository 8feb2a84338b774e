using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Aids.Tests;

/// <summary>An aid is a right of the graph as any other: many households are computed in one pass.</summary>
public class LanesTests
{
    [Fact]
    public void Households_side_by_side_have_what_each_has_alone()
    {
        var book = Sample.Book(Sample.Aid(
            "{ age: { from: 18, to: 25 } }, { place: { epci: '200046977' } }, { any: [{ activity: chomeur }, { receives: [rsa] }] }",
            "amount: { scale: { of: quotient_familial_caf, steps: [{ from: 0, amount: 300 }, { from: 400, amount: 150 }] } }"));
        var aid = book.Law.Find("aide_essai")!;
        List<Situation> households =
        [
            .. from birth in new[] { "2008-06-02", "2008-06-01", "2000-06-02", "2000-06-01" }
               from commune in new[] { "69266", "69264" }
               from activity in new[] { "chomeur", "etudiant" }
               from quotient in new[] { "399", "400" }
               select Sample.Person(book.Law, ("date_naissance", birth), ("depcom", commune), ("activite", activity), ("quotient_familial_caf", quotient), ("rsa", "0")),
        ];
        var (question, calculator) = (new VariableAt(aid, Sample.June), new Calculator());
        var request = new Request([question], Sample.June);

        var together = calculator.Calculate(SideBySide.Of(households).Whole, request).Values(question);

        Assert.Equal(households.Select(household => calculator.Calculate(household, request).Value(question)), together);
        Assert.Equal([300, 150], together.Where(amount => amount > 0).Distinct());
    }
}
