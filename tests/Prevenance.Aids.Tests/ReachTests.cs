namespace Prevenance.Aids.Tests;

/// <summary>How much of the country an aid is for.</summary>
public class ReachTests
{
    [Theory]
    [InlineData("commune", "{ place: { commune: '69266' } }", AidReach.Local)]
    [InlineData("epci", "{ age: { from: 18 } }, { any: [{ place: { epci: '200046977' } }, { activity: chomeur }] }", AidReach.Local)]
    [InlineData("departement", "{ not: { place: { departement: '69' } } }", AidReach.Local)]
    [InlineData("region", "{ place: { departement: ['01', '69'] } }", AidReach.Regional)]
    [InlineData("national", "{ place: { region: '84' } }", AidReach.Regional)]
    [InlineData("national", "{ age: { from: 18 } }", AidReach.National)]
    [InlineData("commune", "{ age: { from: 18 } }", AidReach.National)]
    public void An_aid_is_national_without_a_place_and_as_near_as_who_gives_it_with_one(string level, string conditions, AidReach reach)
    {
        var text = Sample.Aid(conditions).Replace("level: commune", $"level: {level}", StringComparison.Ordinal);
        Assert.Equal(reach, Assert.Single(Sample.Book(text).Aids).Reach);
    }
}
