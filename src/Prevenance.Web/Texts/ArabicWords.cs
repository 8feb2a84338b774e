using Prevenance.Foresight.Interviews;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Texts;

/// <summary>
/// The words of the first screens in Arabic, by their French. What is not there yet is told in French: the interview then goes
/// on in French, and says so beforehand.
/// </summary>
internal static class ArabicWords
{
    private const int MostQuestions = 60;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        [Paths.Home.French] = "/ar",
        [Paths.Household.French] = "/ar/ma-situation",

        ["Vos droits"] = "حقوقك",
        ["Vos droits, calculés et expliqués."] = "حقوقك، محسوبة ومشروحة.",
        ["Dites comment vous vivez. Voyez les aides auxquelles vous pouvez avoir droit, combien, et pourquoi."] =
            "قل لنا كيف تعيش. ترَ المساعدات التي قد تكون من حقك، وكم تبلغ، ولماذا.",
        ["Commencer"] = "ابدأ",
        ["Voir d’abord un exemple"] = "شاهد مثالاً أولاً (بالفرنسية)",
        ["Une question à la fois, une vingtaine en tout. Aucun compte, aucun nom à donner."] = "سؤال واحد في كل مرة، نحو عشرين سؤالاً. بلا حساب وبلا اسم.",
        ["Reprendre des réponses gardées"] = "استعادة أجوبة محفوظة (بالفرنسية)",
        ["Ce que vous pouvez attendre"] = "ما الذي يمكنك انتظاره",
        ["La réponse d’abord, le calcul ensuite"] = "الجواب أولاً ثم الحساب",
        ["Chaque montant s’ouvre, pas à pas, jusqu’à l’article de loi."] = "كل مبلغ يُشرح خطوة خطوة حتى مادة القانون.",
        ["Rien n’est gardé"] = "لا نحتفظ بشيء",
        ["Vos réponses servent au calcul, puis disparaissent."] = "أجوبتك تُستعمل للحساب ثم تختفي.",
        ["Personne n’est jugé"] = "لا نحكم على أحد",
        ["Cette page informe. La décision revient à l’organisme, et le choix à vous."] = "هذه الصفحة للإعلام فقط. القرار للجهة المختصة، والاختيار لك.",

        ["Voir ses droits sociaux, comprendre pourquoi, et savoir à qui parler."] = "اعرف حقوقك الاجتماعية، وافهم لماذا، ومع من تتكلم.",
        ["Langue"] = "اللغة",
        ["Quitter vite"] = "خروج سريع",
        ["Ouvre tout de suite une autre page, sans rapport. Au clavier : trois fois Échap."] = "يفتح فوراً صفحة أخرى لا علاقة لها. على لوحة المفاتيح: Échap ثلاث مرات.",
        [Paths.Leave.French] = "/quitter",
        ["Aller au contenu"] = "انتقل إلى المحتوى",
        ["Écouter"] = "استمع",
        ["Prévenance informe et ne décide de rien. Vos réponses ne sont pas conservées."] = "هذا الموقع يُعلم ولا يقرر شيئاً. أجوبتك لا تُحفظ.",
        ["Comment c’est calculé, et vos données"] = "كيف يتم الحساب، وبياناتك (بالفرنسية)",

        ["Quelqu’un peut vous aider"] = "هناك من يمكنه مساعدتك",
        ["Vous n’avez pas à faire cela seul. Ces lieux vous reçoivent gratuitement, et ce que vous dites y reste confidentiel."] =
            "لست مضطراً إلى القيام بهذا وحدك. هذه الأماكن تستقبلك مجاناً، وما تقوله يبقى سرّاً.",
        ["Une Maison de la Métropole, dans le Grand Lyon"] = "دار المتروبول (Maison de la Métropole) في ليون الكبرى",
        ["Des assistantes et assistants sociaux vous écoutent et font le point avec vous."] = "مساعدون اجتماعيون يستمعون إليك ويدرسون وضعك معك.",
        ["L’adresse la plus proche est sur grandlyon.com, ou à la mairie de votre commune."] = "أقرب عنوان على grandlyon.com أو في بلدية مدينتك.",
        ["Le CCAS de votre commune"] = "مركز العمل الاجتماعي (CCAS) في بلديتك",
        ["Le centre communal d’action sociale aide pour les démarches et les coups durs."] = "يساعدك المركز في المعاملات وفي الأوقات الصعبة.",
        ["Demandez-le à l’accueil de la mairie."] = "اسأل عنه في استقبال البلدية.",
        ["Une maison France services"] = "مكتب فرانس سيرفيس (France services)",
        ["Un agent vous aide à faire vos demandes en ligne : Caf, impôts, retraite, assurance maladie."] =
            "موظف يساعدك في طلباتك على الإنترنت: الكاف، الضرائب، التقاعد، التأمين الصحي.",
        ["La carte des lieux est sur france-services.gouv.fr."] = "خريطة الأماكن على france-services.gouv.fr.",
        ["Demander à être rappelé"] = "اطلب أن نتصل بك (بالفرنسية)",
        ["Trouver un lieu près de chez vous"] = "ابحث عن مكان قريب منك (بالفرنسية)",

        ["Vos droits, une question à la fois"] = "حقوقك، سؤال واحد في كل مرة",
        ["Continuer"] = "متابعة",
        ["Je ne sais pas"] = "لا أعرف",
        ["Je préfère ne pas le dire"] = "أفضّل ألا أقول",
        ["Revenir"] = "رجوع",
        ["Voir mes droits maintenant"] = "أرني حقوقي الآن (بالفرنسية)",
        ["Ce que vos réponses ouvrent déjà"] = "ما تفتحه أجوبتك من حقوق",
        ["Rien n’est encore sûr. C’est normal à ce stade."] = "لا شيء مؤكد بعد. هذا طبيعي في هذه المرحلة.",
        ["Vos réponses"] = "أجوبتك",
        ["Changer"] = "تغيير",
        ["Tout effacer"] = "امسح كل شيء",
        ["Jour"] = "اليوم",
        ["Mois"] = "الشهر",
        ["Année"] = "السنة",
        ["Choisir dans la liste"] = "اختر من القائمة",
        ["Cochez ce qui vous concerne. Rien ? Continuez sans cocher."] = "ضع علامة على ما يخصك. لا شيء؟ تابع دون علامة.",
        ["Rien de ce que vous écrivez n’est conservé."] = "لا نحتفظ بشيء مما تكتبه.",
        ["Seule la Métropole de Lyon est proposée pour l’instant."] = "متروبول ليون وحدها متاحة حالياً.",
        ["Choisissez une réponse, ou dites que vous ne savez pas."] = "اختر جواباً، أو قل إنك لا تعرف.",
        ["Écrivez un nombre de 0 à 12."] = "اكتب رقماً من 0 إلى 12.",
        ["Écrivez le jour, le mois et l’année, par exemple 9 4 1988."] = "اكتب اليوم والشهر والسنة، مثلاً 9 4 1988.",
        ["Cette date n’existe pas. Écrivez-la en chiffres, par exemple 9 4 1988."] = "هذا التاريخ غير موجود. اكتبه بالأرقام، مثلاً 9 4 1988.",
        ["Rien de cela"] = "لا شيء من هذا",
        ["Pas dit"] = "لم يُذكر",

        ["Vivez-vous en couple ?"] = "هل تعيش مع شريك؟",
        ["Les aides comptent les personnes qui vivent ensemble."] = "المساعدات تحسب الأشخاص الذين يعيشون معاً.",
        ["Non"] = "لا",
        ["Oui, nous sommes mariés"] = "نعم، نحن متزوجان",
        ["Oui, nous sommes pacsés"] = "نعم، بعقد شراكة مدنية (pacs)",
        ["Oui, ni mariés ni pacsés"] = "نعم، بلا زواج ولا عقد شراكة",
        ["Quelle est votre date de naissance ?"] = "ما تاريخ ميلادك؟",
        ["Quelle est la date de naissance de la personne avec qui vous vivez ?"] = "ما تاريخ ميلاد الشخص الذي تعيش معه؟",
        ["Certaines aides s’ouvrent ou s’arrêtent à un âge précis."] = "بعض المساعدات تبدأ أو تتوقف عند سن معيّنة.",
        ["Combien d’enfants vivent avec vous ?"] = "كم طفلاً يعيش معك؟",
        ["Beaucoup d’aides changent avec le nombre d’enfants."] = "كثير من المساعدات يتغير بحسب عدد الأطفال.",
        ["Est-ce que quelque chose de cette liste vous concerne ?"] = "هل يخصك شيء من هذه القائمة؟",
        ["Chacune de ces situations ouvre des aides."] = "كل حالة من هذه تفتح مساعدات.",
        ["Une naissance est attendue"] = "ننتظر ولادة طفل",
        ["Un handicap ou une longue maladie"] = "إعاقة أو مرض طويل",
        ["Un enfant a un handicap"] = "لدى طفل إعاقة",
        ["Besoin d’aide pour se lever, s’habiller ou se laver"] = "حاجة إلى مساعدة للنهوض أو اللباس أو الاغتسال",
        ["Une séparation ou un deuil depuis moins de 18 mois"] = "انفصال أو وفاة منذ أقل من 18 شهراً",
        ["Une demande d’asile en cours"] = "طلب لجوء قيد الدراسة",
        ["Que faites-vous en ce moment ?"] = "ماذا تعمل حالياً؟",
        ["Et la personne avec qui vous vivez ?"] = "والشخص الذي تعيش معه؟",
        ["Le travail, les études et la retraite ouvrent des aides différentes."] = "العمل والدراسة والتقاعد تفتح مساعدات مختلفة.",
        ["Travail"] = "أعمل",
        ["Recherche d’emploi"] = "أبحث عن عمل",
        ["Études"] = "أدرس",
        ["Retraite"] = "متقاعد",
        ["Aucune de ces situations"] = "لا شيء من ذلك",
    };

    public static readonly IReadOnlyDictionary<string, string> ByFrench = new Dictionary<string, string>(Words.Concat(BirthsOfChildren()).Concat(QuestionsLeft()), StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> BirthsOfChildren() => Enumerable.Range(1, Someone.MostChildren)
        .Select(number => KeyValuePair.Create($"Enfant {number} : quelle est sa date de naissance ?", $"الطفل {number}: ما تاريخ ميلاده؟"));

    private static IEnumerable<KeyValuePair<string, string>> QuestionsLeft() => Enumerable.Range(2, MostQuestions)
        .Select(count => KeyValuePair.Create(QuestionText.Left(count).French, $"الأسئلة المتبقية: {count} تقريباً"));
}
