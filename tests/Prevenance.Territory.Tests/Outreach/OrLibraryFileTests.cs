using Prevenance.Territory.Outreach;

namespace Prevenance.Territory.Tests.Outreach;

public class OrLibraryFileTests
{
    /// <summary>A ring of four: 1-2 is told twice, and the last length holds. From 1 to 3 by 2 is 3 + 4, by 4 it is 1 + 2.</summary>
    private const string Ring = " 4 5 2\n 1 2 9\n 2 3 4\n 3 4 2\n 4 1 1\n 1 2 3\n";

    [Fact]
    public void Ways_are_the_shortest_along_edges_and_the_last_of_two_edges_holds()
    {
        var problem = OrLibraryFile.Read("ring.txt", Ring);
        Assert.Equal((4.0, 2), (problem.People, problem.Sites));
        Assert.Equal((3.0, 3.0, 1.0), (problem.Ways[0, 2], problem.Ways[0, 1], problem.Ways[3, 0]));
    }

    [Theory]
    [InlineData("", "ring.txt:1: expected the number of vertices")]
    [InlineData("4 2 2\n1 2 3\n", "expected 2 edges, found 1")]
    [InlineData("2 1 1\n1 3 3\n", "ring.txt:2: expected a whole number from 1 to 2, found '3'")]
    [InlineData("2 1 1\n1 2 x\n", "ring.txt:2: expected a whole number")]
    [InlineData("3 1 1\n1 2 3\n", "cannot be reached")]
    [InlineData("999999 1 1\n1 2 3\n", "expected a whole number from 1 to 2000")]
    public void A_file_that_is_none_is_refused_with_its_place(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => OrLibraryFile.Read("ring.txt", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_optimum_of_the_first_problem_of_the_OR_Library_is_found()
    {
        var path = SharedCases.Require("territory", "checks", "pmed1.txt");
        var choice = FieldOfChoice.Of(OrLibraryFile.Read(path, File.ReadAllText(path)), 50).Single(choice => choice.Key == "least-time");
        Assert.Equal(5819, choice.Sought);
        Assert.InRange(choice.AtMostFromBest!.Value, 0, 0.01);
    }
}
