using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Interview;

/// <summary>Asks what a file does not answer, tells what an answer would change, and writes it as a fact.</summary>
internal sealed class InterviewDesk(FactStore facts, Interviews.Interview interview, FileRightsCalculation rights, TimeProvider clock)
{
    /// <summary>The question that would settle most; or that nothing is left to ask.</summary>
    public IResult AskNext(FileSituation file)
    {
        var state = interview.After(file.Known.Answers, Month.Of(file.On));
        return state.Next is { } next ? Ask(file, next, Typed.Nothing, left: state.Left) : Show<NothingLeftPage>((nameof(NothingLeftPage.File), file.Person.Key));
    }

    /// <summary>What an answer would change, before it is saved: from its day on, or from today where that has passed.</summary>
    /// <exception cref="RefusalException">It does not go with what the file holds.</exception>
    public IResult ShowEffect(Pass pass, FileSituation file, Inquiry inquiry, Typed typed, string answer, DateOnly since)
    {
        var day = since > file.On ? since : file.On;
        var told = file.Book.With(FactsOf(pass, file, inquiry, answer, since));
        return Show<EffectPage>(
            (nameof(EffectPage.File), file), (nameof(EffectPage.Inquiry), inquiry), (nameof(EffectPage.Typed), typed), (nameof(EffectPage.Answer), answer),
            (nameof(EffectPage.Since), since),
            (nameof(EffectPage.Effect), Effect.Between(rights.InShort(FileSituation.Of(file.Person, file.Book, day)), rights.InShort(FileSituation.Of(file.Person, told, day)))));
    }

    /// <summary>Writes an answer as a fact; those that the file held since no earlier day are corrected, and stay in its history.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    public Task Save(Pass pass, FileSituation file, Inquiry inquiry, string answer, DateOnly since) => facts.Add(pass, FactsOf(pass, file, inquiry, answer, since));

    private IReadOnlyList<Fact> FactsOf(Pass pass, FileSituation file, Inquiry inquiry, string answer, DateOnly since) => Change.Of(
        file.Book,
        new Fact
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            What = FactNames.OfQuestion(inquiry.Key),
            Value = SpokenValue.Of(inquiry, answer),
            From = since,
            RecordedAt = clock.GetUtcNow(),
            Source = new FactSource(SourceKind.Said),
            By = pass.Viewer.Account!,
        },
        file.On,
        isForAllDays: inquiry.Form == AnswerForm.Date);

    /// <summary>A question, with what was typed of it.</summary>
    public static RazorComponentResult<InterviewPage> Ask(FileSituation file, Inquiry inquiry, Typed typed, Since? since = null, Text? error = null, int? left = null) => Show<InterviewPage>(
        (nameof(InterviewPage.File), file), (nameof(InterviewPage.Inquiry), inquiry), (nameof(InterviewPage.Typed), typed),
        (nameof(InterviewPage.Since), since ?? Since.From(file.On)), (nameof(InterviewPage.Error), error), (nameof(InterviewPage.Left), left))
        .With(error is null && since is not { Day: null } ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
