using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Questions;

public sealed class FrenchSpacesTests
{
    [Theory]
    [InlineData("Pourquoi ?", "Pourquoi\u202F?")]
    [InlineData("Il manque : « Loyer »", "Il manque\u00A0: «\u00A0Loyer\u00A0»")]
    [InlineData("80 % ou plus ; voilà", "80\u00A0% ou plus\u202F; voilà")]
    [InlineData("à 9 h", "à 9 h")]
    public void No_line_begins_with_a_sign_that_belongs_to_the_one_before(string written, string shown)
    {
        Assert.Equal(shown, Locale.French[new Text(written, "")]);
        Assert.Equal(written, Locale.English[new Text("", written)]);
    }
}
