using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Questions;

public sealed class FrenchSpacesTests
{
    [Theory]
    [InlineData("Pourquoi ?", "Pourquoi\u202F?")]
    [InlineData("Il manque : « Loyer »", "Il manque\u00A0: «\u00A0Loyer\u00A0»")]
    [InlineData("80 % ou plus ; voilà", "80\u00A0% ou plus\u202F; voilà")]
    [InlineData("à 9 h", "à 9\u00A0h")]
    [InlineData("moins de 30 000 € par mois", "moins de 30\u00A0000\u00A0€ par mois")]
    [InlineData("04 72 21 36 00, à 1 km", "04\u00A072\u00A021\u00A036\u00A000, à 1\u00A0km")]
    [InlineData("2 enfants", "2 enfants")]
    public void No_line_begins_with_a_sign_that_belongs_to_the_one_before(string written, string shown)
    {
        Assert.Equal(shown, Locale.French[new Text(written, "")]);
        Assert.Equal(written, Locale.English[new Text("", written)]);
    }
}
