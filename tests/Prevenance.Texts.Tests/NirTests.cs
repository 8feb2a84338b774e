namespace Prevenance.Texts.Tests;

/// <summary>Invented numbers: their communes (999) do not exist.</summary>
public class NirTests
{
    [Theory]
    [InlineData("1700169999999")]
    [InlineData("170016999999979")]
    [InlineData("1 70 01 69 999 999 79")]
    [InlineData("1.70.01.69.999.999-79")]
    [InlineData("1\u00A070\u202F01\u00A069\u00A0999\u00A0999\u00A079")]
    [InlineData("  170 01 69 999 999  ")]
    [InlineData("17001 69999 999 79")]
    [InlineData("2 85 03 2A 999 999")]
    [InlineData("285032b999999")]
    [InlineData("3850369999999")]
    [InlineData("4850369999999")]
    [InlineData("7850369999999")]
    [InlineData("8850369999999")]
    [InlineData("2 58 31 99 999 001")]
    [InlineData("170016999999912")]
    [InlineData("١٧٠٠١٦٩٩٩٩٩٩٩")]
    public void A_number_is_found_however_it_is_written(string number)
    {
        Assert.True(Nir.IsIn(number));
        Assert.DoesNotContain(Nir.Removed(number), char.IsDigit);
    }

    [Theory]
    [InlineData("sécu : 1 70 01 69 999 999 79, à vérifier", "sécu : (numéro de sécurité sociale non gardé), à vérifier")]
    [InlineData("NIR1700169999999", "NIR(numéro de sécurité sociale non gardé)")]
    [InlineData("n° 1700169999999 clé 79 (Mme)", "n° (numéro de sécurité sociale non gardé) (Mme)")]
    [InlineData("1700169999999 et 2850369999999", "(numéro de sécurité sociale non gardé) et (numéro de sécurité sociale non gardé)")]
    [InlineData("dit 17001 69 999 99979 au téléphone", "dit (numéro de sécurité sociale non gardé) au téléphone")]
    [InlineData("1 70 01 69 999 999 79 tél 06 39 98 00 15", "(numéro de sécurité sociale non gardé) tél 06 39 98 00 15")]
    public void Only_the_number_leaves_a_sentence(string sentence, string left) => Assert.Equal(left, Nir.Removed(sentence));

    [Theory]
    [InlineData("06 39 98 00 15")]
    [InlineData("04 65 71 00 01 / 06 39 98 00 14")]
    [InlineData("04 65 71 00 01 06 39 98 00 14")]
    [InlineData("0033639980015")]
    [InlineData("+33 6 39 98 00 15")]
    [InlineData("SIRET 123 456 789 00012")]
    [InlineData("12345678900012")]
    [InlineData("FR76 3000 6000 0112 3456 7890 189")]
    [InlineData("FR7630006000011234567890189")]
    [InlineData("0000001234567")]
    [InlineData("205599000000000")]
    [InlineData("vu le 12 03 1985 69100 Villeurbanne")]
    [InlineData("2026-11-27 10:30:00")]
    [InlineData("CAF 1234567")]
    [InlineData("1991369999999")]
    [InlineData("4970 1012 3456 7899")]
    [InlineData("loyer 1 200 puis 1 300, charges 120")]
    public void Other_numbers_stay(string text)
    {
        Assert.False(Nir.IsIn(text));
        Assert.Equal(text, Nir.Removed(text));
    }

    [Fact]
    public void Places_are_told_in_order() => Assert.Equal([2..15, 18..31], Nir.In("a 1700169999999 b 2850369999999"));
}
