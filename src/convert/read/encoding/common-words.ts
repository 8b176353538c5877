/**
 * Words that stand in every text of a language, with and without letters outside ASCII: they tell Polish from
 * French where only three letters differ.
 */
export const COMMON_WORDS = {
  english:
    'the of and to in is that for on it with as was be by at from this are have has had not but his her they will were which their or been an more who would said after its one',
  french:
    'à y a le la les de des du un une et en est que qui dans pour par sur pas plus au aux avec ce cette ces son sa ses il elle ne se ou mais été être à même après où sont fait tout tous deux leur bien sans peut comme dont nous vous on ont avait était depuis entre contre encore alors ans aussi très',
  german:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch können wurde',
  spanish:
    'a y o el la los las de del que en un una por con para es se no su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde desde está según solo puede ser son tiene todo esto otro dos años fue han ha había durante contra uno él ella ellos mismo ahora cada ni tanto parte gran',
  portuguese:
    'é à a e o de do da dos das que em um uma para com não os as no na por mais se como mas foi ao ele ela seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são você pode tem todo este esta outro dois anos foram havia desde durante contra cada ter era seus suas essa esse onde quem agora ainda',
  italian:
    'è e di che il la le un una in per con non del della dei delle è si da al alla nel nella come anche più sono ha ma lo gli se su questo ai dal ci ed essere può perché tra già così stato delle degli alle dalla sulla sul questa quello stata stati era erano anni due tutti tutto solo dopo contro senza fra poi quando chi cui',
  nordic:
    'å i och att det som en på är av för med den till inte om ett har de jag var men og er ikke af til der et kan vil skal fra ved sig eller blev efter været på også være ja on ei se että oli hän mutta ovat kuin myös joka voi sen ole ekki sem við ekki hefur har mere end hvor ud under været også vi när kan ska från mot nu så blir alle andre denne dette disse være bliver eller men hun han sin deres flere da',
  polish:
    'w z i o u a nie na do się że to jest za co ale od po jak przez tak dla czy ze był była było przy są już tylko oraz być który która które tego jego może można nie ich tym także pod bez lub jeśli musi ma gdy więc bardzo kiedy jednak go jej ich lat roku nad we ze został została podczas powiedział teraz gdzie ten ta te tej tych wszystkich będzie będą aby poza nich nim niż dwa nas mnie jako jej',
  czech:
    'v z s k o u i a se na je že to ve pro do za by ale jako jsou po od tak být která který které není nebo při než byl byla bylo podle jeho také jen už aby až ze musí může lze sa vo pokud jsem jsme však před mezi kdy kde proto ještě jen roku let tím jak co tak pak jeho její jejich ten ta to tato toto této pre nie ako som ktorý ktorá aj bol alebo',
  hungarian:
    'a az és hogy nem is egy ez volt meg csak de mint már van el még azt ha vagy lehet kell után sem nagy több ki meg minden be le érték',
  turkish:
    've bir bu da de için ile daha çok ne olarak gibi olan en sonra ama kadar var değil her ki olduğu o mi ya veya ancak göre yeni iki oldu',
  romanian:
    'și şi în de la pe cu din care nu sa să este un una pentru mai ca au fost al a sau dar prin după către între însă fi această ce lui ei pot',
  slovene:
    'in je na da se so za ki ne pa bi tudi po od ali kot še pri že bo iz do več jih svoje med kar lahko zaradi što su nije kao ili koji koja samo bio još može nakon godine',
  russian:
    'и в не на что он с к о у я а как это по но из за от так же для бы его все она они был было быть при только или под уже после',
  greek:
    'και το να της του η ο των στο με για που την από οι τον είναι σε θα στην τα δεν τις ότι μια ένα',
  hebrew: 'של את על לא הוא היא זה כי גם אל עם יש או כל היה מה',
  arabic: 'في من على أن إلى التي عن لا ما هذا مع هو أو كان بين بعد كل لم قد',
} as const;
