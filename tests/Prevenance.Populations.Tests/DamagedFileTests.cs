using System.Text;
using Prevenance.Exchange;
using Prevenance.Law.France;

namespace Prevenance.Populations.Tests;

/// <summary>What is no Parquet, or no longer whole, is refused in words, whatever part of it is read.</summary>
public class DamagedFileTests
{
    [Fact]
    public void An_absent_file_is_told() => Refused(File.Delete, "there is no such file");

    [Fact]
    public void A_foreign_file_is_told() => Refused(path => File.WriteAllText(path, "commune,persons\n69266,3\n"), "begins with PAR1");

    [Fact]
    public void An_empty_file_is_told() => Refused(path => File.WriteAllText(path, ""), "begins with PAR1");

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_file_that_is_cut_off_is_told(double share) => Refused(
        path => File.WriteAllBytes(path, File.ReadAllBytes(path)[..(int)(new FileInfo(path).Length * share)]), "cut off");

    [Fact]
    public void A_file_whose_end_was_lost_and_closed_is_told() => Refused(path => File.WriteAllText(path, "PAR1....PAR1"), "corrupted");

    [Fact]
    public void A_file_of_a_form_to_come_is_told() => Refused(
        path => Replace(path, "prevenance.format\u0018\u00011", "prevenance.format\u0018\u00017"), "of form 7");

    [Fact]
    public void A_bit_that_changed_is_found_or_changes_nothing()
    {
        using var folder = new CsvFolder();
        folder.Convert();
        var (whole, said) = (File.ReadAllBytes(folder.Parquet("menages")), Read(folder));
        var found = 0;
        for (var at = 4; at < whole.Length - 8; at += 3)
        {
            var changed = whole.ToArray();
            changed[at] ^= 1;
            File.WriteAllBytes(folder.Parquet("menages"), changed);
            if (Read(folder) is { } read)
                Assert.Equal(said, read);
            else
                found++;
        }
        Assert.InRange(found, whole.Length / 9, whole.Length);
    }

    /// <summary>All that is said of dwellings; nothing where the file is refused.</summary>
    private static string? Read(CsvFolder folder)
    {
        try
        {
            using var reader = folder.Open().CreateReader();
            var rows = reader.Read(0).Rows(Menage.Definition);
            return string.Join('\n', rows.Columns.Select(column => $"{column} {string.Join(' ', rows[column])}").Order());
        }
        catch (RefusalException)
        {
            return null;
        }
    }

    private static void Refused(Action<string> harm, string expected)
    {
        using var folder = new CsvFolder();
        folder.Convert();
        harm(folder.Parquet("familles"));
        var refusal = Assert.Throws<RefusalException>(folder.Open);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("familles.parquet", refusal.Refusals[0].Place, StringComparison.Ordinal);
    }

    private static void Replace(string path, string text, string other)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(text));
        Encoding.Latin1.GetBytes(other).CopyTo(bytes.AsSpan(at));
        File.WriteAllBytes(path, bytes);
    }
}
