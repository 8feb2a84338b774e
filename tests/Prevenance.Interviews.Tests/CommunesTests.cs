using Prevenance.Geography;
using Prevenance.Law.France.Territoires;

namespace Prevenance.Interviews.Tests;

public class CommunesTests
{
    /// <summary>Two lists of two sources: what people may answer, and where the law says that the Métropole's own rights hold.</summary>
    [Fact]
    public void The_communes_that_people_may_answer_are_those_of_the_Métropole_in_the_law()
    {
        var ofTheLaw = Echelon.CommunesDe("200046977");
        Assert.All(Communes.Own.All, commune => Assert.Contains(commune.Code, ofTheLaw));
        Assert.All(ofTheLaw, code => Assert.NotNull(Communes.Own.Find(code)));
    }
}
