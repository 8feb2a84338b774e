using System.Reflection;
using System.Text.RegularExpressions;
using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Choices.Tests.Capacity;

/// <summary>A team's time says nothing of anybody in it: read from the public surface, so that what is added later is read too.</summary>
public partial class NobodyIsMeasuredTests
{
    [Fact]
    public void Nothing_public_names_a_person_ranks_one_or_infers_time_from_gestures()
    {
        var types = typeof(Team).Assembly.GetExportedTypes().Where(type => type.Namespace!.StartsWith("Prevenance.Choices", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(types);
        Assert.Equal([], types.SelectMany(NamesIn).Where(name => Forbidden().IsMatch(name.Split('/')[1])));
    }

    [Fact]
    public void Nothing_public_of_a_team_is_an_identifier()
    {
        var types = typeof(Team).Assembly.GetExportedTypes().Where(type => type.Namespace!.StartsWith("Prevenance.Choices.Capacity", StringComparison.Ordinal));
        Assert.Equal([], types.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(Guid) || property.PropertyType == typeof(Guid?)));
        // The names of a team are its own and those of the rights that wait with it.
        Assert.Equal(
            ["Team.Name", "WaitingRight.Right"],
            types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(property => property.PropertyType == typeof(string))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("WorkerName")]
    [InlineData("RankOfTeams")]
    [InlineData("UserId")]
    public void A_name_that_would_be_one_is_seen(string name) => Assert.Matches(Forbidden(), name);

    private static IEnumerable<string> NamesIn(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .SelectMany(member => member is MethodBase method ? method.GetParameters().Select(parameter => parameter.Name!).Append(member.Name) : [member.Name])
        .Append(type.Name).Select(name => $"{type.Name}/{name}");

    [GeneratedRegex("worker|agent|employee|staff|user|rank|leader|score|click|speed|productiv", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
