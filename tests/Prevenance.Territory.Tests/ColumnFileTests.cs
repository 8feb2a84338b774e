using Prevenance.Exchange;
using Prevenance.Exchange.Populations;
using Prevenance.Law.France;

namespace Prevenance.Territory.Tests;

public class ColumnFileTests
{
    [Fact]
    public void AnAbsentFileIsTold() => Refused(_ => { }, "there is no such file", path: "nowhere.pop");

    [Fact]
    public void AForeignFileIsTold() => Refused(path => File.WriteAllText(path, "commune,persons\n69266,3\n"), "PREVCOL1");

    [Fact]
    public void AFileThatIsCutOffNamesTheColumnWhereItEnds() => Refused(path => Truncate(path, 0.5), "cut off in");

    [Fact]
    public void AFileThatIsCutOffInItsHeaderIsTold() => Refused(path => SetLength(path, 100), "header");

    [Fact]
    public void ACorruptedHeaderIsTold() => Refused(path => Overwrite(path, 40, "#####"), "header is corrupted");

    [Fact]
    public void AFileOfAnotherLawIsToldWithTheVariableThatDoesNotExist() =>
        Refused(path => Overwrite(path, FindText(path, "value/loyer"), "value/lover"), "lover");

    [Theory]
    [InlineData("\"name\":\"role/famille\"", "\"name\":\"role/menage\" ", "twice")]
    [InlineData("\"encoding\":\"i4\"", "\"encoding\":\"u1\"", "start/individu")]
    [InlineData("\"encoding\":\"i4\"", "\"encoding\":9999", "is corrupted")]
    [InlineData("\"households\":50", "\"households\":49", "expected 50")]
    [InlineData("\"famille\":", "\"famines\":", "how many familles")]
    [InlineData("\"length\":51", "\"length\":-1", "corrupted")]
    [InlineData("\"offset\":", "\"offset\":9", "cut off")]
    public void AHeaderThatContradictsItselfOrTheFileIsTold(string text, string other, string expected) => Refused(
        path =>
        {
            var harmed = other.Length <= text.Length ? other.PadRight(text.Length) : other;
            Overwrite(path, FindText(path, text), harmed);
        },
        expected);

    [Fact]
    public void PositionsThatGoBackAreTold() => Refused(path => OverwriteSection(path, "start/individu", 2, 1_000_000), "do not grow");

    [Fact]
    public void APersonInAGroupOfAnotherHouseholdIsTold() => Refused(path => OverwriteSection(path, "group/famille", 0, 40), "another household");

    [Fact]
    public void ResultsAreNotAPopulation()
    {
        using var people = new TemporaryPopulation(10);
        var path = people.InFolder("results.pop");
        using (var writer = ColumnFileWriter.Create(path, 10, new() { ["menage"] = 10 }, [("value/loyer@2026-07", SectionEncoding.F8, 10)]))
            writer.Complete();
        Assert.Contains("start/individu", Assert.Throws<RefusalException>(() => FilePopulation.Open(path, FrenchLaw.System)).Message);
    }

    private static void Refused(Action<string> harm, string expected, string? path = null)
    {
        using var people = new TemporaryPopulation(50);
        harm(people.Path);
        var refusal = Assert.Throws<RefusalException>(() => FilePopulation.Open(path ?? people.Path, FrenchLaw.System));
        Assert.Contains(expected, refusal.Message);
    }

    private static void Truncate(string path, double share) => SetLength(path, (long)(new FileInfo(path).Length * share));

    private static void SetLength(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }

    private static long FindText(string path, string text) =>
        File.ReadAllBytes(path).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text));

    private static void OverwriteSection(string path, string name, int at, int value)
    {
        long offset;
        using (var columns = ColumnFile.Open(path))
            offset = columns.Header.Sections.Single(section => section.Name == name).Offset;
        using var file = File.OpenWrite(path);
        file.Position = offset + ((long)at * sizeof(int));
        file.Write(BitConverter.GetBytes(value));
    }

    private static void Overwrite(string path, long position, string text)
    {
        using var file = File.OpenWrite(path);
        file.Position = position;
        file.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
