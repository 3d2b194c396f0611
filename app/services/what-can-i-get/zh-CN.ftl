# 我能办什么：十来个问题，三分钟答完。
# 残疾人自己答，或者爸爸妈妈、家里人替他答。每句话都像跟邻居聊天。说不清都没关系。

title = 我能办什么

question-certificate = 您有残疾人证吗？
    .short = 残疾人证
    .hint = 替孩子或者家里人问，后面的“您”就是他。没有证，也有能办的事。
    .missing = 请选一项。没有证也没关系
question-certificate-yes = 有，还没过期
question-certificate-expired = 有，可是过期了
question-certificate-no = 没有

question-category = 主要是哪方面不方便？
    .short = 哪方面不方便
    .hint = 证上写着“残疾类别”。没有证，选最像的那一项。
    .missing = 请选一项。说不准就选“不清楚”
question-category-vision = 看东西
    .hint = 视力残疾
question-category-hearing = 听声音
    .hint = 听力残疾
question-category-speech = 说话
    .hint = 言语残疾
question-category-physical = 手脚、身体
    .hint = 肢体残疾，比如走路不便、偏瘫
question-category-intellectual = 学东西、想事情
    .hint = 智力残疾
question-category-mental = 精神方面，或者孤独症
    .hint = 精神残疾
question-category-multiple = 不止一方面
    .hint = 多重残疾
question-category-unknown = 不清楚

question-level = 证上写的是几级？
    .short = 残疾等级
    .hint = 一级最重，四级最轻。没有证，就选“不清楚”。
    .missing = 请选一项。说不准就选“不清楚”
question-level-one = 一级
question-level-two = 二级
question-level-three = 三级
question-level-four = 四级
question-level-unknown = 不清楚

question-birth = 您是哪年出生的？
    .short = 出生日期
    .hint = 记得月和日，就一起填。只记得哪一年，也可以。
    .missing = 请填写出生的年份

question-income = 您家有低保吗？
    .short = 家庭情况
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-daily = 吃饭、穿衣、洗澡，要人帮吗？
    .short = 平时要人帮忙吗
    .hint = 孩子的话，跟同龄的孩子比一比。
    .missing = 请选一项。说不准就选“说不清”
question-daily-alone = 自己能做
question-daily-some = 有的事要人帮
question-daily-all-day = 一整天都离不开人
question-daily-unknown = 说不清

question-difficulty = 平时做什么费力？
    .short = 做什么费力
    .hint = 可以选几项。也许有能帮上忙的东西，比如轮椅、助听器。
    .missing = 请选一选。都不费力，就选“都还好”
question-difficulty-moving = 走路、上下楼、坐起来
question-difficulty-seeing = 看东西、看字
question-difficulty-hearing = 听人说话
question-difficulty-speaking = 说话、让人听懂
question-difficulty-hands = 用手拿东西、拧瓶盖
question-difficulty-daily = 吃饭、穿衣、洗澡、上厕所
question-difficulty-none = 都还好，或者说不清

question-home = 家里哪儿用着不方便？
    .short = 家里不方便的地方
    .hint = 可以选几项。有的地方能帮您改，比如装扶手。
    .missing = 请选一选。都方便，就选“都还好”
question-home-bath = 洗澡怕滑、进不去
question-home-toilet = 上厕所蹲不下、站不起来
question-home-steps = 有台阶、门槛，过不去
question-home-doors = 门太窄、开门费力
question-home-kitchen = 做饭够不着、不安全
question-home-bell = 听不见门铃、看不见来人
question-home-none = 都还好，或者说不清

question-trouble = 最近半年，家里遇到过难事吗？
    .short = 最近的难处
    .hint = 可以选几项。不好开口也没关系，选“没有”就行。
    .missing = 请选一选。没有就选“没有”
question-trouble-illness = 生大病，花了很多钱
question-trouble-disaster = 着火、发水、出事故
question-trouble-income = 一下子没了收入
question-trouble-none = 没有，或者不想说

question-work = 您想找工作，或者学点手艺吗？
    .short = 工作和学习
    .hint = 孩子还小，或者已经退休，选“现在不想”。
    .missing = 请选一项。还没想好，就选“现在不想”
question-work-want = 想找工作
question-work-working = 已经在工作，或者自己做点生意
question-work-study = 想上学，或者学手艺
question-work-no = 现在不想，或者还没想好

question-vehicle = 您自己有残疾人机动轮椅车吗？
    .short = 机动轮椅车
    .hint = 就是残疾人自己开的三轮车。说不清就选“没有”。
    .missing = 请选一项。说不清就选“没有”
question-vehicle-yes = 有
question-vehicle-no = 没有
